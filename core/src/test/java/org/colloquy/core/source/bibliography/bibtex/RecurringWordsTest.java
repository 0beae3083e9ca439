package org.colloquy.core.source.bibliography.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecurringWordsTest {

    @Test
    void aWordThatComesAgainIsTheSame() {
        RecurringWords<String> words = new RecurringWords<>(word -> word);
        char[] text = "title, title".toCharArray();
        assertSame(words.of(text, 0, 5), words.of(text, 7, 12));
    }

    @Test
    void aWordIsWhatStandsThereWhicheverCameBefore() {
        RecurringWords<String> words = new RecurringWords<>(word -> word);
        Random random = new Random(3);
        char[] text = new char[5000];
        for (int i = 0; i < text.length; i++) {
            text[i] = "abé人".charAt(random.nextInt(4));
        }
        for (int n = 0; n < 50_000; n++) {
            int from = random.nextInt(text.length - 60);
            int to = from + random.nextInt(n % 2 == 0 ? 8 : 60);
            assertEquals(new String(text, from, to - from), words.of(text, from, to));
        }
    }
}
