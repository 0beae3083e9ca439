package org.colloquy.rdf.map;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;

/** The readable part of an IRI: lower-case ASCII letters, digits and single hyphens. */
final class Slug {
    private static final int LONGEST = 40;
    /** The most characters that one becomes. */
    private static final int WIDEST = 2;
    /** What comes before is a letter, digit, mark or control by itself, whatever follows but the marks of other alphabets. */
    private static final int ASCII = 128;

    /** Letters that do not come apart into a base letter and a mark. */
    private static final ImmutableMap<Integer, String> LETTERS = ImmutableMap.<Integer, String>builder()
            .put((int) 'ß', "ss")
            .put((int) 'æ', "ae")
            .put((int) 'Æ', "ae")
            .put((int) 'œ', "oe")
            .put((int) 'Œ', "oe")
            .put((int) 'ø', "o")
            .put((int) 'Ø', "o")
            .put((int) 'ł', "l")
            .put((int) 'Ł', "l")
            .put((int) 'đ', "d")
            .put((int) 'Đ', "d")
            .put((int) 'ð', "d")
            .put((int) 'þ', "th")
            .put((int) 'Þ', "th")
            .put((int) 'ı', "i")
            .buildOrThrow();

    private Slug() {}

    /** Returns at most 40 characters made from {@code label}, cut between words; empty if it has no Latin letters. */
    static String of(String label) {
        StringBuilder slug = new StringBuilder(LONGEST + WIDEST);
        int at = 0;
        while (at < label.length() && label.charAt(at) < ASCII && slug.length() <= LONGEST) {
            append(slug, label.charAt(at++));
        }
        if (at < label.length() && slug.length() <= LONGEST) {
            slug.setLength(0);
            String parts = Normalizer.normalize(label, Normalizer.Form.NFKD);
            for (int i = 0, c; i < parts.length() && slug.length() <= LONGEST; i += Character.charCount(c)) {
                c = parts.codePointAt(i);
                append(slug, c);
            }
        }
        return cut(slug);
    }

    private static void append(StringBuilder slug, int c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            slug.append((char) c);
        } else if (c >= 'A' && c <= 'Z') {
            slug.append(Ascii.toLowerCase((char) c));
        } else if (c >= ASCII && LETTERS.containsKey(c)) {
            slug.append(LETTERS.get(c));
        } else if (!isMark(c) && c != '\'' && c != '’' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    private static boolean isMark(int c) {
        return c >= ASCII && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String cut(StringBuilder slug) {
        if (slug.length() > LONGEST) {
            int hyphen = slug.lastIndexOf("-", LONGEST);
            slug.setLength(hyphen > 0 ? hyphen : LONGEST);
        }
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.toString();
    }
}
