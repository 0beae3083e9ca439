package org.colloquy.bench.identity;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Ascii;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.resolve.Resolver;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.resolve.person.ComparisonListener;
import org.colloquy.core.resolve.person.PersonFeature;
import org.colloquy.core.resolve.person.PersonWeights;

/**
 * The command behind {@code bench/learn}: learns the weights by which people are told apart, and prints the table that the
 * resolver reads.
 */
public final class LearnWeights {
    private static final String USAGE = """
            usage: bench/learn FILE... > person-weights.tsv
                   bench/learn --check [--split-N] [--without-FEATURE...] FILE...
            --check prints how well names are resolved that nothing was learnt from, half of them each time; another N (0 to
            31) halves them otherwise. A FEATURE is one of the table's.""";
    private static final String HEADER = """
            # How much each feature weighs at each level when two groups of mentions of one name are compared: natural logarithms of
            # odds, added up; two groups are joined from the threshold on. Learnt by bench/learn from labelled mentions, see docs/quality.md.
            # feature\tlevel\tweight
            """;
    private static final Pattern SPLIT = Pattern.compile("--split-([0-9]|[12][0-9]|3[01])");

    private LearnWeights() {}

    /** Learns from the files named; exits with 0 when done, 2 when asked wrongly, 3 when a file cannot be read. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out, err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        boolean check = args.contains("--check");
        Set<PersonFeature> without = EnumSet.noneOf(PersonFeature.class);
        List<String> files = new ArrayList<>();
        int split = 0;
        for (String arg : args) {
            Optional<PersonFeature> feature = feature(arg);
            feature.ifPresent(without::add);
            Matcher halves = SPLIT.matcher(arg);
            split = halves.matches() ? Integer.parseInt(halves.group(1)) : split;
            if (feature.isEmpty() && arg.startsWith("-") && !arg.equals("--check") && !halves.matches()) {
                err.println(USAGE);
                return 2;
            }
            if (!arg.startsWith("-")) {
                files.add(arg);
            }
        }
        if (files.isEmpty()) {
            err.println(USAGE);
            return 2;
        }
        List<LabelledPeople> sets = new ArrayList<>();
        for (String file : files) {
            try {
                sets.add(LabelledPeople.read(Path.of(file), Long.MAX_VALUE));
            } catch (IOException e) {
                err.println("learn: " + file + " cannot be read: " + e.getMessage());
                return 3;
            }
        }
        if (check) {
            out.println(new JsonMapper()
                    .valueToTree(heldOut(files, sets, without, split))
                    .toPrettyString());
        } else {
            out.print(HEADER + WeightLearning.learn(sets, without, name -> true));
        }
        return 0;
    }

    /** Returns how well each half of the names is resolved with weights that were learnt from the other. */
    private static Map<String, Object> heldOut(
            List<String> files, List<LabelledPeople> sets, Set<PersonFeature> without, int split) {
        List<PersonWeights> weights = List.of(
                WeightLearning.learn(sets, without, name -> half(name, split) != 0),
                WeightLearning.learn(sets, without, name -> half(name, split) != 1));
        Map<String, Object> report = new LinkedHashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            LabelledPeople set = sets.get(i);
            List<Resolution> halves = weights.stream()
                    .map(learnt -> Resolver.resolve(set.papers()::forEach, learnt, ComparisonListener.NONE))
                    .toList();
            report.put(
                    files.get(i),
                    PeopleEvaluation.score(
                                    set,
                                    author -> halves.get(half(author.name(), split))
                                            .entityOf(author.ref()))
                            .figures());
        }
        return report;
    }

    /** Returns the feature of {@code --without-FEATURE}. */
    private static Optional<PersonFeature> feature(String arg) {
        return Arrays.stream(PersonFeature.values())
                .filter(feature -> arg.equals(
                        "--without-" + Ascii.toLowerCase(feature.name()).replace('_', '-')))
                .findFirst();
    }

    private static int half(String name, int split) {
        return Hashing.sha256().hashString(name, StandardCharsets.UTF_8).asInt() >> split & 1;
    }
}
