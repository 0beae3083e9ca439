package org.colloquy.bench.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.text.PorterStemmer;
import org.colloquy.core.topic.phrase.Keyphrase;

/** Texts and the keyphrases that people gave them, one JSON object a line: {@code text} and {@code keys}. */
final class LabelledTexts {

    private LabelledTexts() {}

    /**
     * One of them.
     *
     * @param title the first line, with the indented ones after it; empty where it is all there is
     * @param text the rest
     * @param keys stemmed
     */
    record Labelled(String title, String text, Set<String> keys) {}

    static List<Labelled> read(Path file, long most) throws IOException {
        JsonMapper json = new JsonMapper();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            List<String> kept =
                    lines.filter(line -> !line.isBlank()).limit(most).toList();
            List<Labelled> texts = new ArrayList<>();
            for (String line : kept) {
                JsonNode node = json.readTree(line);
                texts.add(labelled(node.path("text").asText(), json.convertValue(node.path("keys"), String[].class)));
            }
            return texts;
        }
    }

    private static Labelled labelled(String text, String... keys) {
        Set<String> stemmed = Arrays.stream(keys).map(LabelledTexts::stemmed).collect(Collectors.toSet());
        int end = text.indexOf('\n');
        while (end >= 0 && end + 1 < text.length() && Character.isWhitespace(text.charAt(end + 1))) {
            end = text.indexOf('\n', end + 1);
        }
        boolean titled = end >= 0 && end + 1 < text.length();
        return titled
                ? new Labelled(text.substring(0, end), text.substring(end + 1), stemmed)
                : new Labelled("", text, stemmed);
    }

    /** Returns the different phrases, stemmed as the keys are, the best first. */
    static List<String> ranked(List<Keyphrase> phrases) {
        return phrases.stream().map(phrase -> stemmed(phrase.text())).distinct().toList();
    }

    static String stemmed(String phrase) {
        return Arrays.stream(phrase.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .map(PorterStemmer::stem)
                .collect(Collectors.joining(" "));
    }
}
