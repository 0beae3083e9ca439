package org.colloquy.core.source.programme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts copied text into blocks, which empty lines part. */
public final class TextBlocks {

    private TextBlocks() {}

    /** Returns the blocks in the order of the text. */
    public static List<Block> of(String text) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        List<Printed> open = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Printed line = Printed.of(text, start, end).strip();
            if (line.isEmpty()) {
                close(open, blocks);
            } else {
                open.add(line);
            }
            start = end + 1;
        }
        close(open, blocks);
        return blocks.build();
    }

    /** Returns the lines of all blocks. */
    public static Stream<Printed> lines(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.lines().stream());
    }

    private static void close(List<Printed> open, ImmutableList.Builder<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new Block(open));
            open.clear();
        }
    }
}
