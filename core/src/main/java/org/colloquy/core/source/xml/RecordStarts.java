package org.colloquy.core.source.xml;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.colloquy.core.source.RecordText;

/** Looks for the start tags at which reading can go on. */
final class RecordStarts {

    private static final int LONGEST_NAME = 200;
    private static final int CHUNK = 1 << 13;

    private final RecordText text;
    private final char[] chunk = new char[CHUNK];
    private boolean ended;

    RecordStarts(RecordText text) {
        this.text = text;
    }

    /** Returns the offset after white space, from where the text is held. */
    long afterSpace(long from) throws IOException {
        long at = from;
        while (at < text.position() || more()) {
            String held = text.cut(at, text.position());
            String rest = held.stripLeading();
            at += held.length() - rest.length();
            if (!rest.isEmpty()) {
                return at;
            }
            text.forget(at);
        }
        return at;
    }

    /** Returns the first start tag, from an offset on, whose name without prefix is wanted; lets go of what is before. */
    OptionalLong next(long from, Predicate<String> wanted) throws IOException {
        long at = from;
        while (true) {
            text.forget(at);
            while (text.position() - at < LONGEST_NAME && more()) {
                // A name may have been cut off.
            }
            String held = text.cut(at, text.position());
            int last = ended ? held.length() : held.length() - LONGEST_NAME;
            for (int i = held.indexOf('<'); i >= 0 && i < last; i = held.indexOf('<', i + 1)) {
                if (wanted.test(localName(held, i + 1))) {
                    return OptionalLong.of(at + i);
                }
            }
            if (ended) {
                return OptionalLong.empty();
            }
            at += Math.max(last, 0);
            more();
        }
    }

    private boolean more() throws IOException {
        ended = ended || text.read(chunk, 0, CHUNK) < 0;
        return !ended;
    }

    /** Returns the name that begins at an index, without its prefix. */
    static String localName(String tag, int from) {
        int start = from;
        int end = from;
        int last = Math.min(tag.length(), from + LONGEST_NAME);
        while (end < last && "<>/= \n\t".indexOf(tag.charAt(end)) < 0) {
            if (tag.charAt(end) == ':') {
                start = end + 1;
            }
            end++;
        }
        return tag.substring(Math.min(start, end), end);
    }
}
