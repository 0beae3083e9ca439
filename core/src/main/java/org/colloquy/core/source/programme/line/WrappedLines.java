package org.colloquy.core.source.programme.line;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;
import org.colloquy.core.source.programme.people.NameLine;

/**
 * Joins the lines of a text that was wrapped at a column, as mail programs do: a line goes on in the next one if the
 * first word of that would not have fitted into it.
 */
public final class WrappedLines {

    private static final int WIDEST = 130;
    private static final int NARROWEST = 50;
    /** So many lines must be nearly full before a text counts as wrapped. */
    private static final int FULL_LINES = 5;

    private static final double NEARLY = 0.85;

    private WrappedLines() {}

    /** Returns the blocks with lines joined that were one; the same blocks if the text was not wrapped. */
    public static List<Block> joined(List<Block> blocks) {
        int width = TextBlocks.lines(blocks).mapToInt(Printed::length).max().orElse(0);
        long full = TextBlocks.lines(blocks)
                .filter(line -> line.length() >= width * NEARLY)
                .limit(FULL_LINES)
                .count();
        return width > WIDEST || width < NARROWEST || full < FULL_LINES
                ? blocks
                : blocks.stream().map(block -> joined(block, width)).toList();
    }

    private static Block joined(Block block, int width) {
        ImmutableList.Builder<Printed> lines = ImmutableList.builder();
        List<Printed> open = new ArrayList<>();
        for (Printed line : block.lines()) {
            if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), line, width)) {
                lines.add(Printed.join(open));
                open.clear();
            }
            open.add(line);
        }
        return new Block(lines.add(Printed.join(open)).build());
    }

    private static boolean goesOn(Printed line, Printed next, int width) {
        int space = next.text().indexOf(' ');
        int word = space < 0 ? next.length() : space;
        boolean startsNames = NameLine.isSeveral(next.text()) && !NameLine.isDotted(line.text());
        return line.length() + 1 + word > width && !startsNames;
    }
}
