package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.core.Colloquy;
import org.colloquy.core.ColloquyBuilder;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.SourceFormats;
import org.colloquy.core.topic.concept.ConceptFind;
import org.colloquy.core.topic.concept.ConceptFinder;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.core.topic.phrase.UnknownPhrases;
import org.colloquy.rdf.skos.ComputingTopics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what texts are about. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows what the papers of a document, or a text, are about, and the words that say so.",
            "The words are marked in title and abstract; below stand the topics with their scores, from 0 to 1, with a"
                    + " ^ what is broader, and with a ~ phrases that the vocabulary does not know. With --to the topics are rows instead."
        },
        footer = {
            "",
            "Examples:",
            "  colloquy topics seeds/000_73a2b61d6fe5893c.txt",
            "  colloquy topics 'Wide networks and their neural tangent kernel (NTK)'",
            "  colloquy topics papers.bib --vocabulary cso.ttl --to csv",
            "  colloquy topics paper.pdf",
            "  xzcat papers.ris.xz | colloquy topics - --from ris"
        })
final class TopicsCommand implements Callable<Integer> {
    private static final int MOST_PHRASES = 5;
    private static final SourceFormats TEXTS = SourceFormats.registered().with(new PlainTextFormat());

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|TEXT",
            description =
                    "Documents, or the words of a text themselves; - is a document on standard input. One word that"
                            + " looks like the name of a file is taken for one. A .txt, .md, .pdf, .docx or .odt file in no"
                            + " other format is the text of one paper, its title in the first line (--from text).")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private ReadAs as = new ReadAs();

    @Mixin
    private VocabularyOption vocabulary = new VocabularyOption();

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            description = "Rows instead of marked text: table, csv, tsv, json, xml or markdown.")
    private String to = "";

    private int phrases;

    @Override
    public Integer call() throws IOException {
        if (inputs.stream().anyMatch(String::isBlank)) {
            throw new UsageException("a FILE|TEXT is blank; name a file or folder, . is this one, or give words");
        }
        Vocabulary concepts = vocabulary.read(main.talk()).orElseGet(ComputingTopics::vocabulary);
        TopicPrinter printer = TopicPrinter.of(to, main.terminal(), main.colours());
        ConceptFinder finder = ConceptFinder.of(concepts);
        phrases = vocabulary.mines() ? MOST_PHRASES : 0;
        int code = ExitCode.DONE;
        for (String input : inputs) {
            if (input.equals("-")) {
                code = Math.max(
                        code,
                        document(
                                as.builder()
                                        .input("standard input", main.terminal().in()),
                                finder,
                                printer));
            } else if (FileOrText.isFile(input)) {
                code = Math.max(code, document(as.builder().input(Path.of(input)), finder, printer));
            } else {
                show("", input, finder, printer);
            }
        }
        printer.finish();
        return code;
    }

    private int document(ColloquyBuilder builder, ConceptFinder finder, TopicPrinter printer) throws IOException {
        try (Colloquy colloquy = builder.formats(TEXTS).open()) {
            List<PaperMention> papers = new ArrayList<>();
            colloquy.forEachMention(mention -> {
                if (mention instanceof PaperMention paper) {
                    papers.add(paper);
                }
            });
            for (PaperMention paper : papers) {
                show(text(paper.title()), text(paper.abstractText()), finder, printer);
            }
            Outcome outcome = Outcome.of(colloquy);
            main.talk().problems(outcome.problems());
            if (outcome.isEmpty()) {
                main.talk().say("Nothing was read.");
            }
            return outcome.isEmpty() && outcome.code() == ExitCode.DONE ? ExitCode.INPUT : outcome.code();
        }
    }

    private static String text(Optional<Stated<String>> field) {
        return field.map(Stated::value).orElse("");
    }

    private void show(String title, String text, ConceptFinder finder, TopicPrinter printer) throws IOException {
        List<ConceptFind> finds = new ArrayList<>(finder.find(title, text));
        finds.addAll(UnknownPhrases.in(title, text, finds, phrases));
        printer.print(title, text, finds);
    }
}
