package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a script that completes commands in a shell. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes a script with which bash and zsh complete verbs and options.",
        footer = {"", "Examples:", "  source <(colloquy completion)", "  colloquy completion > ~/.colloquy-completion"})
final class CompletionCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String script = AutoComplete.bash("colloquy", spec.root().commandLine());
        main.terminal().out().write(script.getBytes(StandardCharsets.UTF_8));
        main.terminal().out().flush();
        return ExitCode.DONE;
    }
}
