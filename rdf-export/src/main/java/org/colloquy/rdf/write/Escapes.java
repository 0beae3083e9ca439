package org.colloquy.rdf.write;

import java.util.Locale;

/** Text inside the quotes of each family of formats. */
final class Escapes {
    private static final int REPLACEMENT = 0xFFFD;
    /** What no IRI holds as it is, beside spaces and controls. */
    static final String NOT_IN_IRIS = "<>\"{}|^`\\";
    /** Of each ASCII character, whether an IRI holds it as it is. */
    private static final boolean[] BARE = new boolean[0x7F];

    static {
        for (char c = '!'; c < BARE.length; c++) {
            BARE[c] = NOT_IN_IRIS.indexOf(c) < 0;
        }
    }

    private Escapes() {}

    /** Appends text for between single quotation marks: a literal of Turtle, N-Triples and their kin, a JSON string. */
    static void literal(String text, StringBuilder out) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> plain(c, out);
            }
        });
    }

    /** Appends text for a literal between three quotation marks: lines stay lines. */
    static void paragraphs(String text, StringBuilder out) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\r' -> out.append("\\r");
                case '\n', '\t' -> out.append((char) c);
                default -> plain(c, out);
            }
        });
    }

    /** Appends an IRI for between angle brackets. */
    static void iri(String iri, StringBuilder out) {
        if (isBare(iri)) {
            out.append(iri);
            return;
        }
        iri.codePoints().forEach(c -> {
            if (c <= ' ' || NOT_IN_IRIS.indexOf(c) >= 0) {
                unicode(c, out);
            } else {
                plain(c, out);
            }
        });
    }

    /** Returns whether an IRI is what almost all are: letters, digits and marks that need no care. */
    private static boolean isBare(String iri) {
        for (int k = 0; k < iri.length(); k++) {
            if (iri.charAt(k) >= BARE.length || !BARE[iri.charAt(k)]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Appends text for XML, inside an element or an attribute.
     *
     * @throws WriteException if XML cannot hold a character, not even escaped
     */
    static void xml(String text, StringBuilder out) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append('\n');
                case '\r', '\t', 0x85, 0x2028 -> out.append("&#").append(c).append(';');
                default -> {
                    if (c < ' ' || c == 0xFFFE || c == 0xFFFF) {
                        throw new WriteException(String.format(
                                Locale.ROOT,
                                "a text holds the character U+%04X, which RDF/XML cannot; choose another format",
                                c));
                    }
                    out.appendCodePoint(isHalf(c) ? REPLACEMENT : c);
                }
            }
        });
    }

    private static void plain(int c, StringBuilder out) {
        boolean hidden = c < ' ' || (c >= 0x7F && c <= 0x9F) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
        if (hidden) {
            unicode(c, out);
        } else {
            out.appendCodePoint(isHalf(c) ? REPLACEMENT : c);
        }
    }

    private static boolean isHalf(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }

    private static void unicode(int c, StringBuilder out) {
        out.append(String.format(Locale.ROOT, "\\u%04X", c));
    }
}
