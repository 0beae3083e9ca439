package org.colloquy.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.shapes.Severity;
import org.colloquy.rdf.shapes.ShapeFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks the graph. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Checks the graph against its SHACL shapes and lists what is not as it should be. The exit code is 1"
                        + " if anything is as grave as --fail-on says.",
        footer = {
            "",
            "Examples:",
            "  colloquy check",
            "  colloquy check --fail-on warning --to csv > findings.csv",
            "  colloquy check --graph graph.trig"
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Mixin
    private GraphOption graph = new GraphOption();

    @Mixin
    private ResultOption result = new ResultOption();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "VIOLATION",
            description = "info, warning or violation; violation unless given.")
    private Severity failOn = Severity.VIOLATION;

    @Override
    public Integer call() throws IOException {
        result.check();
        try (KnowledgeGraph opened = graph.open(main.talk())) {
            List<ShapeFinding> findings = opened.check().findings();
            Listing listing = new Listing("severity", "thing", "path", "value", "message");
            findings.forEach(finding -> listing.add(
                    finding.severity().name().toLowerCase(java.util.Locale.ROOT),
                    ExplainCommand.brief(finding.focus()),
                    finding.path().orElse(""),
                    finding.value().map(ExplainCommand::brief).orElse(""),
                    finding.message()));
            result.write(listing.rows(), main.terminal());
            long grave = findings.stream()
                    .filter(finding -> finding.severity().compareTo(failOn) >= 0)
                    .count();
            main.talk()
                    .say(Counted.words(findings.size(), "findings") + ", " + grave
                            + " of them as grave as --fail-on says");
            return grave > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }
}
