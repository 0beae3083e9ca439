package org.colloquy.core.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file (RFC 5545): escaped, folded after 75 bytes without parting a character, ended by CRLF. */
final class ContentLines {

    private static final int MOST_BYTES = 75;

    private final Appendable out;

    ContentLines(Appendable out) {
        this.out = out;
    }

    /** Writes a line as it is. */
    ContentLines line(String name, String value) throws IOException {
        String line = name + ":" + value;
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            int length = new String(Character.toChars(codePoint)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > MOST_BYTES) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(line, i, i + Character.charCount(codePoint));
            bytes += length;
            i += Character.charCount(codePoint);
        }
        out.append("\r\n");
        return this;
    }

    /** Writes a line whose value is text. */
    ContentLines text(String name, String value) throws IOException {
        return line(name, escaped(value));
    }

    /** Returns text as it stands in a value. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                case '\n', '\r' -> escaped.append("\\n");
                default -> {
                    if (c >= ' ' || c == '\t') {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
