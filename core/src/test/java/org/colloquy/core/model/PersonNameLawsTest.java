package org.colloquy.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every name. */
class PersonNameLawsTest {
    private static final List<String> PIECES = List.of(
            "Anna",
            "anna",
            "ANNA",
            "van",
            "Van",
            "VAN",
            "de",
            "la",
            "y",
            "e",
            "O'Brien",
            "d'Arcy",
            "Li",
            "LI",
            "JJ",
            "J.",
            "J.B.",
            "Jr.",
            "III",
            "PhD",
            "Dr.",
            "Prof.",
            ",",
            ", ",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "'",
            "-",
            "·",
            "李",
            "伟",
            "김",
            "た",
            "Ивана",
            "Иванович",
            "ŞAHİN",
            "ß",
            "ǆ",
            "א",
            "\u0301",
            "\uD835\uDC00",
            "\uD800",
            "123",
            ".",
            "\u00A0",
            "\u200B",
            "McKay",
            "MCKAY",
            "al-",
            "'");

    static Stream<String> made() {
        Random random = new Random(20180611);
        return IntStream.range(0, 4000)
                .mapToObj(n -> IntStream.rangeClosed(0, 1 + random.nextInt(7))
                        .mapToObj(k -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextInt(4) == 0 ? "" : " "))
                        .collect(Collectors.joining()));
    }

    static Stream<String> anyUnicode() {
        Random random = new Random(42);
        return IntStream.range(0, 2000)
                .mapToObj(n -> random.ints(1 + random.nextInt(12), 0x20, 0x3100)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
    }

    static Stream<String> printed() throws IOException {
        Stream<String> table = PersonNameTest.rows().map(row -> row.substring(0, row.indexOf('|')));
        return Stream.of(table, made(), anyUnicode()).flatMap(s -> s).filter(s -> !s.isBlank());
    }

    @Test
    void everyTextThatIsNotBlankGivesAName() throws IOException {
        printed().forEach(text -> assertFalse(PersonName.parse(text).family().isBlank(), text));
    }

    @Test
    void readingWhatIsShownShowsTheSame() throws IOException {
        PersonNameTest.rows().map(row -> row.substring(0, row.indexOf('|'))).forEach(text -> {
            String shown = PersonName.parse(text).display();
            assertEquals(shown, PersonName.parse(shown).display(), text);
        });
    }

    @Test
    void noLetterIsLost() throws IOException {
        printed()
                .filter(text -> !text.matches("(?i).*(prof|dr\\b|mrs).*|.*(教授|先生|氏|교수)"))
                .forEach(text -> {
                    PersonName name = PersonName.parse(text);
                    String parts = name.given().orElse("")
                            + name.family()
                            + name.particle().orElse("")
                            + name.suffix().orElse("")
                            + name.nickname().orElse("");
                    assertEquals(letters(text), letters(parts), text);
                });
    }

    @ParameterizedTest
    @MethodSource("worst")
    void aVeryLongNameEnds(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> PersonName.parse(text));
    }

    static Stream<String> worst() {
        return Stream.of("a ", "de ", "(", "(a", "\"a ", ",", "a,", "A-", "'", "李", "McA", "Jr. ", "y ", "Dr. ")
                .map(s -> s.repeat(100_000 / s.length()));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
