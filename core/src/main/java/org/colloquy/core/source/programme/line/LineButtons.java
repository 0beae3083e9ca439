package org.colloquy.core.source.programme.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.programme.Block;

/** Buttons that copying broke into {@code [}, a word and {@code ]}, each on a line of its own. */
final class LineButtons {

    private LineButtons() {}

    /** Returns the blocks with every such button in one. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean button = is(blocks, i, "[") && is(blocks, i + 2, "]");
            joined.add(button ? join(blocks.subList(i, i + 3)) : blocks.get(i));
            i += button ? 2 : 0;
        }
        return joined;
    }

    private static boolean is(List<Block> blocks, int at, String text) {
        return at < blocks.size() && blocks.get(at).toString().equals(text);
    }

    private static Block join(List<Block> parts) {
        return new Block(parts.stream().flatMap(part -> part.lines().stream()).toList());
    }
}
