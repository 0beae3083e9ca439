package org.colloquy.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.core.Colloquy;
import org.colloquy.core.CurationProblem;
import org.colloquy.core.Reading;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;

/**
 * How reading went.
 *
 * @param readings how that was read which could be, whole or in part
 * @param problems what is wrong with it
 * @param isEmpty whether nothing came of it
 */
record Outcome(List<Reading> readings, List<Problem> problems, boolean isEmpty) {
    private static final String TOO_LARGE = "too-large";

    Outcome {
        readings = ImmutableList.copyOf(readings);
        problems = ImmutableList.copyOf(problems);
    }

    /** Reads everything. */
    static Outcome of(Colloquy colloquy) {
        boolean empty = Stream.of(EntityKind.values())
                .allMatch(kind -> colloquy.resolution().entities(kind).isEmpty());
        return new Outcome(colloquy.readings(), colloquy.problems(), empty);
    }

    /** Leaves out what is said of a curation, where it is about more than what was read. */
    Outcome withoutCuration() {
        return new Outcome(
                readings,
                problems.stream()
                        .filter(problem -> !problem.code().equals(CurationProblem.CODE))
                        .toList(),
                isEmpty);
    }

    /** Adds what came to light later. */
    Outcome with(List<Problem> more) {
        return new Outcome(
                readings,
                ImmutableList.<Problem>builder().addAll(problems).addAll(more).build(),
                isEmpty);
    }

    boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** Returns the exit code if what could be read is used. */
    int code() {
        List<Problem> unread = problems.stream().filter(Outcome::isUnread).toList();
        if (unread.isEmpty()) {
            return ExitCode.DONE;
        }
        return unread.stream().allMatch(problem -> problem.code().equals(TOO_LARGE)) ? ExitCode.LIMIT : ExitCode.INPUT;
    }

    /** Returns the exit code if any error is the end. */
    int strictCode() {
        return code() == ExitCode.DONE && hasErrors() ? ExitCode.FINDINGS : code();
    }

    private static boolean isUnread(Problem problem) {
        return problem.severity() == Severity.ERROR && problem.isOfWholeSource();
    }
}
