package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Correct text is never touched; damaged text becomes what it was. */
class EncodingRepairLawsTest {
    private static final int TEXTS = 3000;
    private static final Splitter BLANK = Splitter.on(' ');

    /** Every two neighbours that a word and the signs of its own language can make, many of them more than real text has. */
    @Test
    void correctTextIsTheSameInstanceAfterwards() throws IOException {
        for (String line : Fixtures.lines("clean.txt")) {
            assertSame(line, EncodingRepair.repair(line));
            for (String word : BLANK.split(line)) {
                assertEquals(word, EncodingRepair.repair(word));
            }
        }
    }

    @Test
    void correctWordsInAnyCompanyAreNotTouched() throws IOException {
        List<String> words = words();
        Random random = new Random(7);
        for (int n = 0; n < 20_000; n++) {
            String text = sample(words, 1 + random.nextInt(12), random);
            assertEquals(text, EncodingRepair.repair(text));
        }
    }

    @Test
    void aWordBeforeAnyClosingSignIsNotTouched() throws IOException {
        for (String word : words()) {
            for (String sign : List.of(
                    "”", "’", "“", "»", "…", "–", "—", "®", "™", "¹", "²", "†", "‡", "\u00A0", "·", "”…", "’”", "…”",
                    "»…", "\u00A0»", "†’")) {
                String bare = word.replaceAll("[^\\p{L}\\p{M}]+$", "");
                if (bare.codePoints().filter(Character::isLetter).count() > 1) {
                    assertEquals(bare + sign, EncodingRepair.repair(bare + sign));
                    assertEquals("“" + bare + sign + " x", EncodingRepair.repair("“" + bare + sign + " x"));
                }
            }
        }
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("windows-1252", 0.96),
                Arguments.of("ISO-8859-1", 0.96),
                Arguments.of("windows-1254", 0.96),
                Arguments.of("windows-1250", 0.95),
                Arguments.of("windows-1257", 0.93),
                Arguments.of("windows-1251", 0.94),
                Arguments.of("windows-1253", 0.93));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void damageIsUndone(String page, double least) throws IOException {
        List<String> lines = Fixtures.lines("clean.txt");
        Random random = new Random(11);
        int undone = 0;
        for (int n = 0; n < TEXTS; n++) {
            String line = lines.get(random.nextInt(lines.size()));
            List<String> words = new ArrayList<>(BLANK.splitToList(line));
            Collections.shuffle(words, random);
            String text = String.join(" ", words.subList(0, 1 + random.nextInt(words.size())));
            undone += EncodingRepair.repair(damaged(text, page)).equals(text) ? 1 : 0;
        }
        double share = (double) undone / TEXTS;
        assertTrue(share >= least, page + ": " + share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void damageDoneTwiceIsUndone(String page) {
        for (String text : List.of("café olé", "“Müller” — don’t", "Привет, мир", "日本語の論文", "for all p≥1 the ℓ-norm")) {
            assertEquals(text, EncodingRepair.repair(damaged(damaged(text, page), page)));
        }
    }

    @Test
    void repairingTwiceChangesNothingMore() throws IOException {
        for (String line : Fixtures.lines("clean.txt")) {
            String once = EncodingRepair.repair(damaged(line, "windows-1252"));
            assertEquals(once, EncodingRepair.repair(once));
        }
    }

    private static String damaged(String text, String page) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = new String(new byte[] {b}, Charset.forName(page)).charAt(0);
            out.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
        }
        return out.toString();
    }

    private static List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        for (String line : Fixtures.lines("clean.txt")) {
            words.addAll(BLANK.splitToList(line));
        }
        return words;
    }

    private static String sample(List<String> words, int count, Random random) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(words.get(random.nextInt(words.size())));
        }
        return String.join(" ", chosen);
    }
}
