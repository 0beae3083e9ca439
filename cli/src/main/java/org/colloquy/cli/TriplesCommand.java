package org.colloquy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.RecordTriples;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.write.Alongside;
import org.colloquy.rdf.write.LineStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Streams records to triples. */
@Command(
        name = "triples",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Writes N-Triples of records as they are read, however many there are: nothing is held, and nothing decided"
                    + " about who is who. People and papers are one only where they have the same identifier and the same"
                    + " name or title.",
            "For a graph that tells people apart, with co-authors, topics and evidence, use 'colloquy build'.",
            "What cannot be read is reported, the rest is written, and the exit code is 3 (5 if it is too large)."
        },
        footer = {
            "",
            "Examples:",
            "  colloquy triples dblp.xml.gz -o dblp.nt.gz",
            "  colloquy triples library.bib | sort -u > library.nt"
        })
final class TriplesCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Mixin
    private Documents documents = new Documents();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the IRIs of the data begin with; ends in / or # (default: ${DEFAULT-VALUE}).")
    private String base = MappingOptions.STANDARD.base();

    @Mixin
    private OutputFile output = new OutputFile();

    @Override
    public Integer call() throws IOException {
        documents.check();
        documents.checkUncurated("triples");
        NamedPath.refuseOverwriting(documents.read(), output.written());
        MappingOptions options =
                Destination.withBase(MappingOptions.STANDARD, base).withVocabulary(Vocabulary.of(List.of()));
        try (Progress progress = Progress.of(main.terminal(), main.settings());
                Colloquy colloquy = documents.open(main.terminal(), progress, output.written())) {
            Counting found = new Counting();
            output.write(main.terminal(), stream -> found.write(colloquy, options, stream));
            progress.clear();
            main.talk().problems(found.problems);
            if (found.mentions == 0) {
                main.talk().say("Nothing was read, so nothing is written.");
            } else {
                output.tell(main.talk());
            }
            int code = new Outcome(List.of(), found.problems, found.mentions == 0).code();
            return found.mentions == 0 && code == ExitCode.DONE ? ExitCode.INPUT : code;
        }
    }

    /** Passes mentions on, and keeps what is wrong. */
    private static final class Counting {
        private final List<Problem> problems = new ArrayList<>();
        private long mentions;

        void write(Colloquy colloquy, MappingOptions options, OutputStream stream) {
            RecordTriples triples = new RecordTriples(options, LineStream.triples(stream));
            try (Alongside<Mention> alongside = new Alongside<>(triples)) {
                colloquy.mentions(new MentionSink() {
                    @Override
                    public void mention(Mention mention) {
                        mentions++;
                        alongside.accept(mention);
                    }

                    @Override
                    public void problem(Problem problem) {
                        problems.add(problem);
                    }
                });
            }
            triples.finish();
        }
    }
}
