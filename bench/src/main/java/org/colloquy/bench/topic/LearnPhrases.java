package org.colloquy.bench.topic;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.colloquy.bench.topic.LabelledTexts.Labelled;
import org.colloquy.core.topic.phrase.Keyphrases;
import org.colloquy.core.topic.phrase.PhraseWeights;

/** The command behind {@code bench/learn-phrases}: learns the weights by which phrases are ranked, and prints the table. */
public final class LearnPhrases {
    private static final String USAGE = """
            usage: bench/learn-phrases FILE... > phrase-weights.tsv
                   bench/learn-phrases --check FILE...
            --check prints F1 of the first ten phrases of texts that nothing was learnt from: of each third, with what the others
            teach (thirds), and of each file, with what the other files teach (files).""";
    private static final String HEADER = """
            # How much each feature weighs when it is to be told whether a phrase is a keyphrase: natural logarithms of odds, added up;
            # a value that is not listed weighs nothing. Learnt by bench/learn-phrases from labelled texts, see docs/quality.md.
            # feature\tvalue\tweight
            """;
    private static final int THIRDS = 3;
    private static final int TEN = 10;

    private LearnPhrases() {}

    /** Learns from the files named; exits with 0 when done, 2 when asked wrongly, 3 when a file cannot be read. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out, err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        boolean check = args.contains("--check");
        List<String> files = args.stream().filter(arg -> !arg.equals("--check")).toList();
        if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("-"))) {
            err.println(USAGE);
            return 2;
        }
        Map<String, List<Labelled>> sets = new LinkedHashMap<>();
        for (String file : files) {
            try {
                sets.put(file, LabelledTexts.read(Path.of(file), Long.MAX_VALUE));
            } catch (IOException e) {
                err.println("learn-phrases: " + file + " cannot be read: " + e.getMessage());
                return 3;
            }
        }
        if (check) {
            out.println(new JsonMapper().valueToTree(heldOut(sets)).toPrettyString());
        } else {
            List<Labelled> all = sets.values().stream().flatMap(List::stream).toList();
            out.print(HEADER + PhraseLearning.learn(all));
        }
        return 0;
    }

    private static Map<String, Object> heldOut(Map<String, List<Labelled>> sets) {
        List<PhraseWeights> thirds = new ArrayList<>();
        for (int third = 0; third < THIRDS; third++) {
            thirds.add(PhraseLearning.learn(some(sets, without(third))));
        }
        Map<String, Double> byThird = new LinkedHashMap<>();
        Map<String, Double> byFile = new LinkedHashMap<>();
        sets.forEach((file, texts) -> {
            Score ofThirds = new Score(TEN);
            texts.forEach(text -> add(text, thirds.get(third(text)), ofThirds));
            byThird.put(file, ofThirds.f1());
            List<Labelled> others = sets.entrySet().stream()
                    .filter(other -> !other.getKey().equals(file))
                    .flatMap(other -> other.getValue().stream())
                    .toList();
            Score ofFiles = new Score(TEN);
            PhraseWeights weights = PhraseLearning.learn(others);
            texts.forEach(text -> add(text, weights, ofFiles));
            byFile.put(file, ofFiles.f1());
        });
        return Map.of("thirds", byThird, "files", byFile);
    }

    private static IntPredicate without(int third) {
        return other -> other != third;
    }

    private static List<Labelled> some(Map<String, List<Labelled>> sets, IntPredicate thirds) {
        return sets.values().stream()
                .flatMap(List::stream)
                .filter(text -> thirds.test(third(text)))
                .toList();
    }

    private static void add(Labelled text, PhraseWeights weights, Score score) {
        score.add(LabelledTexts.ranked(Keyphrases.with(weights).in(text.title(), text.text())), text.keys());
    }

    private static int third(Labelled text) {
        int hash = Hashing.sha256()
                .hashString(text.title() + text.text(), StandardCharsets.UTF_8)
                .asInt();
        return Math.floorMod(hash, THIRDS);
    }
}
