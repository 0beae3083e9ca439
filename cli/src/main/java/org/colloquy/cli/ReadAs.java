package org.colloquy.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.core.Colloquy;
import org.colloquy.core.ColloquyBuilder;
import picocli.CommandLine.Option;

/** As what documents are read. */
final class ReadAs {
    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Read records of which FILE says what their fields mean; see docs/mapping.md.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = {"-f", "--from", "--format"},
            paramLabel = "FORMAT",
            description = "Take all inputs to be in this format; 'colloquy formats' lists them.")
    private Optional<String> format = Optional.empty();

    /** Returns the file that says what fields mean, if there is one. */
    Optional<Path> mapping() {
        return mapping;
    }

    /** Returns what opens documents as was asked for, when they have been named to it. */
    ColloquyBuilder builder() {
        ColloquyBuilder builder = Colloquy.builder();
        mapping.ifPresent(builder::mapping);
        format.ifPresent(builder::format);
        return builder;
    }
}
