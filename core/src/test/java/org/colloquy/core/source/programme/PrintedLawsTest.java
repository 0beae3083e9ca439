package org.colloquy.core.source.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLawsTest {
    private static final String ALPHABET = "ab \t\n\u00a0\u200b·;é\uD835\uDC9C";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsCutEveryCharKnowsItsPlace(long seed) {
        Random random = new Random(seed);
        String document = text(random, 200);
        Printed printed = Printed.of(document, 0, document.length());
        for (int i = 0; i < 500 && !printed.isEmpty(); i++) {
            int from = random.nextInt(printed.length());
            int to = from + random.nextInt(printed.length() - from + 1);
            Printed next = switch (random.nextInt(4)) {
                case 0 -> printed.sub(from, to);
                case 1 -> printed.from(from);
                case 2 -> printed.strip();
                default -> printed.trim(CharMatcher.anyOf("ab"));
            };
            check(document, next);
            printed = next.length() < 3 ? Printed.of(document, 0, document.length()) : next;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void joinedPartsKeepTheirPlacesAndGapsStandBetween(long seed) {
        Random random = new Random(seed);
        String document = text(random, 300);
        List<Printed> parts = new ArrayList<>();
        for (int at = 0; at < document.length() - 10; at += 1 + random.nextInt(10)) {
            int end = at + 1 + random.nextInt(5);
            parts.add(Printed.of(document, at, end));
            at = end;
        }
        Printed joined = Printed.join(parts);
        assertEquals(String.join(" ", Lines.texts(parts)), joined.text());
        int i = 0;
        for (Printed part : parts) {
            check(document, joined.sub(i, i + part.length()));
            assertEquals(part.start(), joined.startOf(i));
            i += part.length();
            if (i < joined.length()) {
                Printed gap = joined.sub(i, i + 1);
                assertEquals(part.end(), gap.start());
                assertEquals(joined.startOf(i + 1), gap.end());
                i++;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theBuilderKeepsPlacesThatAreNoNeighbours(long seed) {
        Random random = new Random(seed);
        String document = text(random, 400);
        Printed all = Printed.of(document, 0, document.length());
        Printed.Builder builder = new Printed.Builder();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < document.length(); i += 1 + random.nextInt(3)) {
            builder.append(all, i);
            expected.append(document.charAt(i));
        }
        Printed built = builder.build();
        assertEquals(expected.toString(), built.text());
        check(document, built);
    }

    private static void check(String document, Printed printed) {
        for (int i = 0; i < printed.length(); i++) {
            Printed one = printed.sub(i, i + 1);
            assertEquals(one.text(), document.substring(one.start(), one.end()));
            assertEquals(printed.startOf(i), one.start());
        }
        if (!printed.isEmpty()) {
            assertEquals(printed.startOf(0), printed.start());
            assertEquals(printed.from(printed.length() - 1).end(), printed.end());
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
