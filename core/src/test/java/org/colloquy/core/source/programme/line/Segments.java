package org.colloquy.core.source.programme.line;

import java.util.List;
import org.colloquy.core.source.programme.Lines;
import org.colloquy.core.source.programme.TextBlocks;

/** Short ways from text to its segments, and from these to text. */
public final class Segments {
    private Segments() {}

    /** Returns the segments of copied text. */
    public static List<Segment> of(String text) {
        return Segmenter.of(TextBlocks.of(text));
    }

    /** Returns the segments as {@code TYPE text}; the lines of a block are parted by a slash. */
    static List<String> dump(List<Segment> segments) {
        return segments.stream()
                .map(segment -> segment.type() + " "
                        + String.join("/", Lines.texts(segment.block().lines())))
                .toList();
    }
}
