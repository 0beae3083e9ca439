package org.colloquy.core.source.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.colloquy.core.source.RecordText;

/**
 * Finds where to go on after something that is no JSON: the next line that opens an object and is indented like the one
 * in which the faulty record began.
 */
final class LineFinder {

    private final RecordText text;
    private final Reader rest;
    private final char[] buffer = new char[4096];
    private int length;
    private int index;
    private long offset;
    private boolean sawText;

    /** Looks at the lines after the one that holds {@code from}. */
    LineFinder(RecordText text, long from) {
        this.text = text;
        this.rest = new Rest(text, "", from);
        this.offset = from;
    }

    /** Returns whether there was anything in the lines that were passed over. */
    boolean sawText() {
        return sawText;
    }

    /** Returns the offset of the brace, to which the text is then held. */
    Optional<Long> find(int indentation, boolean inArray) throws IOException {
        while (nextLine()) {
            text.forget(offset);
            Optional<Long> brace = brace(indentation, inArray);
            if (brace.isPresent()) {
                text.forget(brace.get());
                return brace;
            }
        }
        return Optional.empty();
    }

    private boolean nextLine() throws IOException {
        int c = peek();
        while (c >= 0 && c != '\n') {
            index++;
            offset++;
            c = peek();
        }
        index++;
        offset++;
        return c >= 0;
    }

    private Optional<Long> brace(int indentation, boolean inArray) throws IOException {
        int spaces = 0;
        boolean indenting = true;
        for (int c = peek(); c >= 0 && c != '\n'; c = peek()) {
            boolean space = c == ' ' || c == '\t';
            indenting &= space;
            spaces += indenting ? 1 : 0;
            sawText |= !space;
            if (c == '{') {
                return spaces == indentation ? Optional.of(offset) : Optional.empty();
            }
            if (!space && !(inArray && (c == '}' || c == ',' || c == ']' || c == '['))) {
                return Optional.empty();
            }
            index++;
            offset++;
        }
        return Optional.empty();
    }

    private int peek() throws IOException {
        if (index >= length) {
            length = rest.read(buffer, 0, buffer.length);
            index = 0;
        }
        return length <= 0 ? -1 : buffer[index];
    }
}
