package org.colloquy.bench.reading;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.Problem;

/**
 * What came of reading one file.
 *
 * @param outcome how it ended
 * @param format the format that took it; absent where none did
 * @param mentions what it says
 * @param problems what was wrong with it
 * @param failure what a crash says
 */
public record Reading(
        Outcome outcome, Optional<String> format, List<Mention> mentions, List<Problem> problems, String failure) {

    /** How the reading of a file can end. */
    public enum Outcome {
        /** It was read, if need be with problems. */
        READ,
        /** No format knows it. */
        UNRECOGNISED,
        /** The product threw, or ran out of memory or stack. */
        CRASHED,
        /** It took longer than it may. */
        HUNG
    }

    /** Copies the lists. */
    public Reading {
        mentions = List.copyOf(mentions);
        problems = List.copyOf(problems);
    }

    static Reading failed(Outcome outcome, String failure) {
        return new Reading(outcome, Optional.empty(), List.of(), List.of(), failure);
    }

    /** Returns the mentions of one kind, in the order of the document. */
    public <T extends Mention> List<T> mentions(Class<T> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
