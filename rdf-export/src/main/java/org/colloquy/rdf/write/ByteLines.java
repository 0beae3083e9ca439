package org.colloquy.rdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The terms of lines of RDF as bytes of UTF-8, gathered until there are enough of them to be worth a call. Behind each term
 * stands a space.
 */
final class ByteLines {
    /** So many bytes are worth a call. */
    private static final int ENOUGH = 1 << 16;
    /** The most bytes that a {@code char} becomes: six of an escape. */
    private static final int WIDEST = 6;
    /** So many characters are looked at before it is asked anew whether there is room. */
    private static final int PIECE = 1024;

    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    /** Of each ASCII character, whether a literal holds it as it is, and whether an IRI does. */
    private static final boolean[] IN_LITERAL = bare(0, "\"\\\n\r\t\f");

    private static final boolean[] IN_IRI = bare('!', Escapes.NOT_IN_IRIS);

    private final OutputStream out;
    private final WrittenIris iris = new WrittenIris();
    private final byte[] bytes = new byte[ENOUGH];
    private int count;

    ByteLines(OutputStream out) {
        this.out = out;
    }

    private static boolean[] bare(int first, String but) {
        boolean[] bare = new boolean[0x80];
        for (char c = (char) first; c < bare.length; c++) {
            bare[c] = but.indexOf(c) < 0;
        }
        return bare;
    }

    void ascii(char c) {
        room(1);
        bytes[count++] = (byte) c;
    }

    /** Ends a line. */
    void end() {
        room(2);
        bytes[count++] = '.';
        bytes[count++] = '\n';
    }

    /** Writes an IRI between angle brackets, and a space. */
    void iri(String iri) {
        room(WrittenIris.LONGEST);
        int length = iris.copy(iri, bytes, count);
        if (length > 0) {
            count += length;
        } else if (iri.length() <= WrittenIris.LONGEST) {
            room(WIDEST * (iri.length() + 3));
            int start = count;
            enclosed(iri);
            iris.keep(iri, bytes, start, count);
        } else {
            enclosed(iri);
        }
    }

    private void enclosed(String iri) {
        ascii('<');
        text(iri, IN_IRI);
        ascii('>');
        ascii(' ');
    }

    /** Writes a text between quotation marks, which other characters may follow. */
    void quoted(String text) {
        ascii('"');
        text(text, IN_LITERAL);
        ascii('"');
    }

    /** Writes characters that need no escapes. */
    void plain(String text) {
        text(text, IN_LITERAL);
    }

    private void text(String text, boolean[] bare) {
        int length = text.length();
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + PIECE);
            if (to < length && Character.isHighSurrogate(text.charAt(to - 1))) {
                to++;
            }
            room((to - from) * WIDEST);
            piece(text, from, to, bare);
            from = to;
        }
    }

    private void piece(String text, int from, int to, boolean[] bare) {
        byte[] into = bytes;
        int at = count;
        for (int k = from; k < to; k++) {
            char c = text.charAt(k);
            if (c < 0x80) {
                if (bare[c]) {
                    into[at++] = (byte) c;
                } else {
                    at = bare == IN_IRI ? unicode(c, at) : escaped(c, at);
                }
            } else if (c < 0x800) {
                into[at++] = (byte) (0xC0 | (c >> 6));
                into[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c) && k + 1 < to && Character.isLowSurrogate(text.charAt(k + 1))) {
                at = pair(Character.toCodePoint(c, text.charAt(++k)), at);
            } else if (c == REPLACEMENT || Character.isSurrogate(c)) {
                at = unicode(REPLACEMENT, at);
            } else {
                into[at++] = (byte) (0xE0 | (c >> 12));
                into[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                into[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        count = at;
    }

    private int pair(int point, int start) {
        int at = start;
        bytes[at++] = (byte) (0xF0 | (point >> 18));
        bytes[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (point & 0x3F));
        return at;
    }

    private int escaped(char c, int at) {
        return switch (c) {
            case '\n' -> mark('n', at);
            case '\r' -> mark('r', at);
            case '\t' -> mark('t', at);
            case '\f' -> mark('f', at);
            default -> mark(c, at);
        };
    }

    private int mark(char c, int at) {
        bytes[at] = '\\';
        bytes[at + 1] = (byte) c;
        return at + 2;
    }

    private int unicode(char c, int at) {
        bytes[at] = '\\';
        bytes[at + 1] = 'u';
        bytes[at + 2] = HEX[c >> 12];
        bytes[at + 3] = HEX[(c >> 8) & 0xF];
        bytes[at + 4] = HEX[(c >> 4) & 0xF];
        bytes[at + 5] = HEX[c & 0xF];
        return at + WIDEST;
    }

    /** Makes room for so many bytes, which are never more than are enough. */
    private void room(int more) {
        if (count + more > ENOUGH) {
            flush();
        }
    }

    void flush() {
        try {
            out.write(bytes, 0, count);
            count = 0;
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
