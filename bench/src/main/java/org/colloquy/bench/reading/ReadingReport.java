package org.colloquy.bench.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.bench.reading.Reading.Outcome;
import org.colloquy.core.model.Mention;

/** Counts how the reading of files ended, and what they said. */
public final class ReadingReport {

    private int files;
    private final Map<String, Integer> filesByFormat = new TreeMap<>();
    private final Map<String, Map<String, Integer>> mentions = new TreeMap<>();
    private final Map<String, Integer> problems = new TreeMap<>();
    private final Map<Outcome, List<String>> notRead = new TreeMap<>();

    /** Counts one file. */
    public void add(String name, Reading reading) {
        files++;
        reading.format().ifPresent(format -> filesByFormat.merge(format, 1, Integer::sum));
        for (Mention mention : reading.mentions()) {
            mentions.computeIfAbsent(reading.format().orElse("none"), format -> new TreeMap<>())
                    .merge(kind(mention), 1, Integer::sum);
        }
        reading.problems().forEach(problem -> problems.merge(problem.code(), 1, Integer::sum));
        if (reading.outcome() != Outcome.READ) {
            notRead.computeIfAbsent(reading.outcome(), outcome -> new ArrayList<>())
                    .add(reading.failure().isEmpty() ? name : name + ": " + reading.failure());
        }
    }

    /** Returns the counts by name. */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("files", files);
        figures.put("crashes", notRead(Outcome.CRASHED).size());
        figures.put("hangs", notRead(Outcome.HUNG).size());
        figures.put("formats", filesByFormat);
        figures.put("mentions", mentions);
        figures.put("problems", problems);
        figures.put("unrecognised", notRead(Outcome.UNRECOGNISED));
        figures.put("crashed", notRead(Outcome.CRASHED));
        figures.put("hung", notRead(Outcome.HUNG));
        return figures;
    }

    private List<String> notRead(Outcome outcome) {
        return notRead.getOrDefault(outcome, List.of());
    }

    private static String kind(Mention mention) {
        return mention.getClass().getSimpleName().replace("Mention", "").toLowerCase(Locale.ROOT);
    }
}
