package org.colloquy.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;

/**
 * How often there is a problem of one sort.
 *
 * @param severity how bad it is
 * @param code the name of the sort
 * @param count how often
 */
record ProblemCount(Severity severity, String code, long count) {
    private static final int TOLD = 6;

    /** Counts problems: the worst first, then the most frequent. */
    static List<ProblemCount> of(List<Problem> problems) {
        Map<Severity, Map<String, Long>> counts =
                problems.stream().collect(groupingBy(Problem::severity, groupingBy(Problem::code, counting())));
        return counts.entrySet().stream()
                .flatMap(severity -> severity.getValue().entrySet().stream()
                        .map(code -> new ProblemCount(severity.getKey(), code.getKey(), code.getValue())))
                .sorted(Comparator.comparing(ProblemCount::severity)
                        .reversed()
                        .thenComparing(Comparator.comparing(ProblemCount::count).reversed())
                        .thenComparing(ProblemCount::code))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns one line: how many there are of each severity, and of which sorts. */
    static String line(List<Problem> problems) {
        List<ProblemCount> counts = of(problems);
        String notes = problems.stream().anyMatch(problem -> problem.severity() == Severity.INFO)
                ? "; " + words(counts, Severity.INFO)
                : "";
        return words(counts, Severity.ERROR) + " and " + words(counts, Severity.WARNING) + notes;
    }

    private static String words(List<ProblemCount> counts, Severity severity) {
        List<ProblemCount> wanted =
                counts.stream().filter(count -> count.severity() == severity).toList();
        long sum = wanted.stream().mapToLong(ProblemCount::count).sum();
        String codes = wanted.stream()
                .limit(TOLD)
                .map(count -> count.code() + " " + count.count())
                .collect(Collectors.joining(", ", " (", wanted.size() > TOLD ? ", …)" : ")"));
        return Counted.words(sum, plural(severity)) + (wanted.isEmpty() ? "" : codes);
    }

    /** Returns what problems of a severity are called. */
    static String plural(Severity severity) {
        return severity == Severity.INFO ? "notes" : severity.name().toLowerCase(Locale.ROOT) + "s";
    }
}
