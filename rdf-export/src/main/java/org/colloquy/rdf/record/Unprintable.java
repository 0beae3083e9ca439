package org.colloquy.rdf.record;

import java.util.Locale;

/** Characters that JSON may hold and RDF may not: halves of surrogate pairs, U+FFFE, U+FFFF. */
final class Unprintable {
    private Unprintable() {}

    /** Returns {@code json} with an escape for each of them; all stand inside strings, where any character may have one. */
    static String escape(String json) {
        return isPrintable(json) ? json : escaped(json);
    }

    private static boolean isPrintable(String json) {
        return json.codePoints().noneMatch(Unprintable::isUnprintable);
    }

    private static boolean isUnprintable(int c) {
        return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || c == 0xFFFE || c == 0xFFFF;
    }

    private static String escaped(String json) {
        StringBuilder out = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(c -> {
            if (isUnprintable(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
