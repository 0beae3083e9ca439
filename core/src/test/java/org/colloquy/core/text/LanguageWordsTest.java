package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.VerifyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageWordsTest {

    @Test
    void everyFileIsOfALanguageThatIsRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/colloquy/core/text/languages"))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
            assertEquals(names, LanguageWords.languages().stream().sorted().toList());
        }
    }

    @ParameterizedTest
    @EnumSource(WordUse.class)
    void wordsAreSmallAndMakeAPattern(WordUse use) {
        List<String> words = LanguageWords.of(use);

        assertEquals(words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(), words);
        assertFalse(Pattern.matches(LanguageWords.pattern(use), "Wednesday's hedges"));
        assertEquals(
                List.of(),
                words.stream()
                        .filter(word -> word.contains(",") && !word.contains("{"))
                        .toList(),
                "words are parted by semicolons");
    }

    @Test
    void namesHaveThePlaceOfTheirMonth() {
        Map<String, Integer> months = LanguageWords.numbered(WordUse.MONTHS, 12);

        assertEquals(
                List.of(0, 4, 4, 11),
                Stream.of("január", "μαΐου", "μαίου", "grudnia")
                        .map(months::get)
                        .toList());
        assertEquals(
                List.of("fall"),
                LanguageWords.english(WordUse.SEASONS, 4).keySet().stream()
                        .filter(name -> name.startsWith("f"))
                        .toList());
    }

    @Test
    void rowsOfAnotherLengthAreRefused() {
        assertThrows(VerifyException.class, () -> LanguageWords.numbered(WordUse.WEEKDAYS, 6));
    }
}
