package org.colloquy.core.model;

/** The check digits of standard numbers. All take digits without hyphens, with X for ten. */
final class CheckDigits {

    private static final int ROR_MODULUS = 97;
    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

    private CheckDigits() {}

    /** ISO 2108, ten digits: weights 10 to 1, divisible by 11. */
    static boolean isbn10(String digits) {
        return digits.length() == 10 && weighted(digits) % 11 == 0;
    }

    /** ISO 3297, eight digits: weights 8 to 1, divisible by 11. */
    static boolean issn(String digits) {
        return digits.length() == 8 && weighted(digits) % 11 == 0;
    }

    private static int weighted(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.length() - i) * value(digits.charAt(i));
        }
        return sum;
    }

    /** ISO 2108, thirteen digits: weights 1 and 3 in turn, divisible by 10. */
    static boolean isbn13(String digits) {
        return digits.length() == 13 && alternating(digits) % 10 == 0;
    }

    private static int alternating(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += value(digits.charAt(i)) * (i % 2 == 0 ? 1 : 3);
        }
        return sum;
    }

    /** Returns ten valid digits as thirteen. */
    static String toIsbn13(String isbn10) {
        String stem = "978" + isbn10.substring(0, 9);
        return stem + (10 - alternating(stem) % 10) % 10;
    }

    /** ISO 7064 MOD 11-2, sixteen digits, as ORCID and ISNI have it. */
    static boolean orcid(String digits) {
        int total = 0;
        for (int i = 0; i < 15; i++) {
            total = (total + value(digits.charAt(i))) * 2;
        }
        return (12 - total % 11) % 11 == value(digits.charAt(15));
    }

    /** ISO 7064 MOD 97-10 over base 32, as ROR has it: a 0, six digits of base 32, two decimal check digits. */
    static boolean ror(String digits) {
        long number = 0;
        for (int i = 0; i < 7; i++) {
            number = number * BASE_32.length() + BASE_32.indexOf(digits.charAt(i));
        }
        long check = ROR_MODULUS + 1 - (number * 100) % ROR_MODULUS;
        return check == Long.parseLong(digits.substring(7));
    }

    private static int value(char digit) {
        return digit == 'X' ? 10 : digit - '0';
    }
}
