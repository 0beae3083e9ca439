package org.colloquy.core.text;

/**
 * One look at a text that tells whether any step which tidies could find something to do; in most texts none could. It takes
 * every character alike, without a branch, since all text there is goes through it.
 */
final class Glance {
    /** No step looks for it. */
    private static final byte PLAIN = 0;

    /** One alone is as it should be, two side by side are not: they are one space, a dash, a quote, a letter in a wrong encoding. */
    private static final byte SPACE = 1;

    private static final byte HYPHEN = 1 << 1;
    private static final byte APOSTROPHE = 1 << 2;
    private static final byte LATIN = 1 << 3;

    /** Some step looks for it. */
    private static final byte SOUGHT = 1 << 4;

    private static final byte[] SORTS = sorts();

    private Glance() {}

    /**
     * Returns whether a text is tidy: of ASCII without a mark that any step looks for, single spaces within, and here and there one
     * letter or dash outside of ASCII.
     */
    static boolean isTidy(String text) {
        int found = 0;
        int before = SPACE;
        for (int i = 0; i < text.length(); i++) {
            int sort = SORTS[text.charAt(i)];
            found |= sort & (before | SOUGHT);
            before = sort;
        }
        return found == 0 && before != SPACE;
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < sorts.length; c++) {
            sorts[c] = sort((char) c);
        }
        return sorts;
    }

    private static byte sort(char c) {
        return switch (c) {
            case ' ' -> SPACE;
            case '-' -> HYPHEN;
            case '\'' -> APOSTROPHE;
            case '\\', '{', '$', '~', '`', '&' -> SOUGHT;
            case '–', '—' -> LATIN;
            default -> c > ' ' && c < 0x7F ? PLAIN : c >= 'À' && c <= 'ɏ' ? LATIN : SOUGHT;
        };
    }
}
