package org.colloquy.core.source.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlocksTest {
    @Test
    void emptyLinesPartBlocks() {
        List<Block> blocks = TextBlocks.of("\n\n one \ntwo\n \t\u00a0\n\u200b\nthree");
        assertEquals(
                List.of("one two", "three"),
                blocks.stream().map(Block::toString).toList());
        assertEquals(List.of("one", "two"), Lines.texts(blocks.get(0).lines()));
        assertEquals("one", blocks.get(0).first().text());
    }

    @Test
    void aTextWithoutWordsHasNoBlocks() {
        assertEquals(List.of(), TextBlocks.of(""));
        assertEquals(List.of(), TextBlocks.of("\n \n\t\n"));
    }

    @Test
    void aBlockReachesFromItsFirstLineToItsLast() {
        Block block = TextBlocks.of("\n  one\n two  \n").get(0);
        assertEquals(3, block.start());
        assertEquals(11, block.end());
        assertEquals(Block.of(block.first()).whole(), block.first());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noWordIsLostAndEveryLineStandsWhereItSays(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("ab  \n\n\té".charAt(random.nextInt(8)));
        }
        StringBuilder seen = new StringBuilder();
        int last = 0;
        for (Block block : TextBlocks.of(text.toString())) {
            for (Printed line : block.lines()) {
                assertTrue(last <= line.start());
                last = line.end();
                assertEquals(line.text(), text.substring(line.start(), line.end()));
                seen.append(line.text());
            }
        }
        CharMatcher space = CharMatcher.whitespace();
        assertEquals(space.removeFrom(text), space.removeFrom(seen));
    }
}
