package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Person;
import org.colloquy.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Names with more mentions than can be compared each with each. */
class CommonNamesTest {

    private static final List<String> SYLLABLES = List.of("ka", "lo", "mi", "ren", "sto", "va", "ber", "tin", "gor");

    private final Random random = new Random(5);

    private String word() {
        return random.ints(4, 0, SYLLABLES.size()).mapToObj(SYLLABLES::get).collect(Collectors.joining());
    }

    private String papers(String key, int count, String authors) {
        return IntStream.range(0, count)
                .mapToObj(i -> "@article{%s%d, title = {%s %s %s %s}, author = {%s}, journal = {%s}, year = {%d}}%n"
                        .formatted(
                                key,
                                i,
                                key + word(),
                                key + word(),
                                key + word(),
                                key + word(),
                                authors,
                                key + word(),
                                1990 + i % 30))
                .collect(Collectors.joining());
    }

    private static List<String> people(String bibliography) throws IOException {
        Source source = Source.of("papers.bib", bibliography.getBytes(StandardCharsets.UTF_8));
        try (Colloquy colloquy = Colloquy.builder().source(source).open()) {
            return colloquy.people().map(Person::label).sorted().toList();
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
    void twoWhoOftenWriteTogetherAreTwo() throws IOException {
        assertEquals(List.of("Ann Lee", "Bo Li"), people(papers("p", 3000, "Lee, Ann and Li, Bo")));
    }

    @Test
    void namesakesInLargeCollaborationsStayApart() throws IOException {
        String one = members('A');
        String other = members('B');
        List<String> people = people(papers("p", 120, one) + papers("q", 120, other));
        assertEquals(2, people.stream().filter("Wei Wang"::equals).count(), people::toString);
        assertEquals(146, people.size());
    }

    private String members(char collaboration) {
        return Stream.concat(
                        Stream.of("Wang, Wei"),
                        IntStream.range(0, 72).mapToObj(i -> "%c%s, %s".formatted(collaboration, word(), word())))
                .collect(Collectors.joining(" and "));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
    void papersOfOneTitleAreNumberedEachOnce() throws IOException {
        String editorials = IntStream.range(0, 30_000)
                .mapToObj(i -> "@article{e%d, title = {Editorial}, journal = {%s}, year = {%d}, volume = {%d}}%n"
                        .formatted(i, word(), 1990 + i % 30, i))
                .collect(Collectors.joining());
        Source source = Source.of("papers.bib", editorials.getBytes(StandardCharsets.UTF_8));
        try (Colloquy colloquy = Colloquy.builder().source(source).open()) {
            assertEquals(30_000, colloquy.papers().count());
        }
    }
}
