package org.colloquy.bench.topic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.bench.score.Measured;
import org.colloquy.bench.topic.LabelledTexts.Labelled;
import org.colloquy.core.topic.phrase.Keyphrase;
import org.colloquy.core.topic.phrase.Keyphrases;

/** Keyphrases of labelled texts, and what two well-known rankings of the same phrases reach. */
public final class TopicsEvaluation {
    private static final int TEN = 10;
    private static final int FIVE = 5;

    private TopicsEvaluation() {}

    /**
     * Evaluates the first {@code most} lines of a file.
     *
     * @throws IOException if the file cannot be read
     */
    public static Measured of(Path file, long most) throws IOException {
        List<Labelled> texts = LabelledTexts.read(file, most);
        List<List<String>> found = new ArrayList<>();
        long begun = System.nanoTime();
        for (Labelled text : texts) {
            found.add(LabelledTexts.ranked(Keyphrases.english().in(text.title(), text.text())));
        }
        double seconds = Math.max(1, System.nanoTime() - begun) / 1e9;
        Map<String, Object> report = scored(texts, found);
        report.put("documentsPerSecond", Math.round(texts.size() / seconds));
        return new Measured(report, List.of());
    }

    private static Map<String, Object> scored(List<Labelled> texts, List<List<String>> found) {
        List<List<Keyphrase>> all = texts.stream()
                .map(text -> Keyphrases.english().all(text.title(), text.text()))
                .toList();
        Score ten = new Score(TEN);
        Score five = new Score(FIVE);
        Score tfidf = new Score(TEN);
        Score singleRank = new Score(TEN);
        Score padded = new Score(TEN, TEN);
        TfIdf rareness = new TfIdf(all);
        for (int i = 0; i < texts.size(); i++) {
            Labelled text = texts.get(i);
            ten.add(found.get(i), text.keys());
            five.add(found.get(i), text.keys());
            padded.add(found.get(i), text.keys());
            tfidf.add(rareness.of(all.get(i)), text.keys());
            singleRank.add(SingleRank.of(all.get(i)), text.keys());
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("documents", texts.size());
        report.put("p10", ten.precision());
        report.put("r10", ten.recall());
        report.put("f10", ten.f1());
        report.put("f5", five.f1());
        report.put("padded", Map.of("f10", padded.f1()));
        report.put("tfidf", Map.of("f10", tfidf.f1()));
        report.put("singlerank", Map.of("f10", singleRank.f1()));
        return report;
    }
}
