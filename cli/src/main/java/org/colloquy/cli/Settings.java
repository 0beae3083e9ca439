package org.colloquy.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every verb has. */
final class Settings {
    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more; -vv also shows where in the program an error arose.")
    boolean[] verbose = {};

    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "No colours; so does a variable NO_COLOR in the environment.")
    boolean noColor;

    @Option(
            names = "--progress",
            scope = ScopeType.INHERIT,
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Show progress: ${COMPLETION-CANDIDATES}; auto shows it on a terminal.")
    Progress.When progress = Progress.When.auto;
}
