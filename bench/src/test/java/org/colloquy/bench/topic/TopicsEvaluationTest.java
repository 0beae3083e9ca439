package org.colloquy.bench.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsEvaluationTest {
    @TempDir
    private Path folder;

    private JsonNode measured(long most, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("texts.jsonl"), String.join("\n", lines));
        return new JsonMapper().valueToTree(TopicsEvaluation.of(file, most).report());
    }

    @Test
    void aPhraseIsRightWhateverItsEndingAndCase() throws IOException {
        JsonNode report = measured(9, "{\"text\":\"Weirs\",\"keys\":[\"weir\",\"WEIRS\"]}");
        assertEquals(1, report.path("documents").asInt());
        for (String figure : new String[] {"/p10", "/r10", "/f10", "/f5", "/tfidf/f10", "/singlerank/f10"}) {
            assertEquals(1, report.at(figure).asDouble(), figure);
        }
    }

    @Test
    void paddedFiguresCountWhatLacksToTenAsWrong() throws IOException {
        JsonNode report = measured(9, "{\"text\":\"Weirs\",\"keys\":[\"weirs\"]}");
        assertEquals(0.1818, report.at("/padded/f10").asDouble());
    }

    @Test
    void figuresAreMeansOverDocuments() throws IOException {
        JsonNode report = measured(
                9,
                "{\"text\":\"Weirs\",\"keys\":[\"weirs\",\"rivers\"]}",
                "",
                "{\"text\":\"Rivers\",\"keys\":[\"weirs\"]}");
        assertEquals(2, report.path("documents").asInt());
        assertEquals(0.5, report.path("p10").asDouble());
        assertEquals(0.25, report.path("r10").asDouble());
        assertEquals(0.3333, report.path("f10").asDouble());
    }

    @Test
    void noMoreTextsAreTakenThanAskedFor() throws IOException {
        String line = "{\"text\":\"Weirs\",\"keys\":[]}";
        assertEquals(1, measured(1, line, line).path("documents").asInt());
    }

    @Test
    void singleRankAddsUpTheWordsOfTheLongestPhrases() throws IOException {
        String text = "We saw river weirs. Weirs were there.";
        JsonNode report = measured(9, "{\"text\":\"" + text + "\",\"keys\":[\"river weirs\",\"river\"]}");
        assertEquals(0.5, report.at("/singlerank/f10").asDouble(), "river is in river weirs wherever it stands");
    }
}
