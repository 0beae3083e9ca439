package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.Colloquy;
import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.map.Profile;
import org.colloquy.rdf.store.Patience;
import org.colloquy.rdf.store.Tdb2Store;
import org.colloquy.rdf.write.GraphFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a new graph goes. */
final class Destination {
    private static final Path STORE = GraphOption.STANDARD.resolve("store");
    private static final String REPORT = "report.json";
    private static final String EPOCH = "SOURCE_DATE_EPOCH";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write this file instead of a folder, packed if it ends in .gz; - is standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "Write a TDB2 store to this folder, instead of colloquy-graph/. If there is one, the documents"
                            + " are added to it: one takes the place of another of the same name, all else stays. 'colloquy remove'"
                            + " takes documents out.")
    private Optional<Path> store = Optional.empty();

    @Option(
            names = "--fresh",
            description = "Begin anew: forget the documents and the IRIs of a store that stands there.")
    private boolean fresh;

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the IRIs of things begin with; https://w3id.org/colloquy/id/ unless given.")
    private Optional<String> base = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the report (figures, documents, problems) to this file too: a page to read if it ends"
                    + " in .html, else JSON; - is standard output.")
    private Optional<Path> report = Optional.empty();

    /** Checks what was asked for before any work is done. */
    void check() {
        format.check();
        options();
        refuseBlank("--out", out);
        refuseBlank("--store", store);
        refuseBlank("--report", report);
        if (report.filter(Destination::isStandardOutput).isPresent()
                && out.filter(Destination::isStandardOutput).isPresent()) {
            throw new UsageException("--out and --report cannot both be standard output");
        }
        out.filter(file -> !isStandardOutput(file)).ifPresent(format::of);
    }

    /** Returns what is written. */
    List<NamedPath> written() {
        List<NamedPath> written = new ArrayList<>();
        if (isFolder()) {
            written.add(new NamedPath("the graph", graphFile()));
            written.add(new NamedPath("the store", STORE));
        }
        out.filter(file -> !isStandardOutput(file)).ifPresent(file -> written.add(new NamedPath("--out", file)));
        store.ifPresent(folder -> written.add(new NamedPath("--store", folder)));
        report.filter(file -> !isStandardOutput(file)).ifPresent(file -> written.add(new NamedPath("--report", file)));
        return written;
    }

    private Path graphFile() {
        return GraphOption.STANDARD.resolve("graph." + graphFormat().extension());
    }

    /** Fails if a place is named by nothing but blanks. */
    static void refuseBlank(String option, Optional<Path> place) {
        if (place.filter(path -> path.toString().isBlank()).isPresent()) {
            throw new UsageException(option + " names nothing; give it a file or folder");
        }
    }

    /** Writes the graph, with topics of the vocabulary if one was asked for, and leaves it open. */
    Written write(Colloquy colloquy, Optional<Vocabulary> vocabulary, Terminal terminal, Progress progress)
            throws IOException {
        Patience patience = Patience.LONG.onWait(
                () -> progress.step("writing, when another program that has the store open closes it ..."));
        MappingOptions options = options();
        Written written = make(colloquy, vocabulary.map(options::withVocabulary).orElse(options), patience);
        KnowledgeGraph graph = written.graph();
        if (isFolder()) {
            graph.write(graphFile(), graphFormat());
        } else if (out.isPresent() && isStandardOutput(out.get())) {
            graph.write(terminal.out(), graphFormat());
            terminal.out().flush();
        } else if (out.isPresent()) {
            graph.write(out.get(), graphFormat());
        }
        return written;
    }

    /** The folder shows what was given and nothing else; a store of one's own grows. Both keep the IRIs that stood. */
    private Written make(Colloquy colloquy, MappingOptions options, Patience patience) {
        if (grows()) {
            return Written.of(KnowledgeGraph.update(store.orElseThrow(), colloquy, options, patience));
        }
        if (store.isPresent()) {
            return Written.of(KnowledgeGraph.build(store.get(), colloquy, options));
        }
        if (isFolder()) {
            return Written.of(
                    fresh
                            ? KnowledgeGraph.build(STORE, colloquy, options)
                            : KnowledgeGraph.renew(STORE, colloquy, options, patience));
        }
        // What a format cannot hold need not be made.
        return Written.of(KnowledgeGraph.of(
                colloquy, graphFormat().holdsNamedGraphs() ? options : options.withProfile(Profile.PLAIN)));
    }

    /** Returns the format of the file, or of standard output. */
    private GraphFormat graphFormat() {
        return out.filter(file -> !isStandardOutput(file)).map(format::of).orElseGet(format::orTurtle);
    }

    /** Returns whether documents are added to a store. */
    boolean grows() {
        return store.isPresent() && !fresh && Tdb2Store.isStore(store.get());
    }

    /** Returns what people say, in which an IRI means what it does in the graph that is renewed, or did. */
    Curation understood(Curation said) {
        return isFolder() && !fresh ? KnowledgeGraph.curation(STORE, said, Patience.LONG) : said;
    }

    /** Returns what the IRIs of things begin with. */
    String base() {
        return options().base();
    }

    /** Writes the report wherever it belongs. */
    void report(Outcome outcome, List<Summary.Figure> figures, Terminal terminal) throws IOException {
        List<Path> files = new ArrayList<>(
                report.filter(file -> !isStandardOutput(file)).stream().toList());
        if (report.filter(Destination::isStandardOutput).isPresent()) {
            Report.write(terminal.out(), outcome, figures);
            terminal.out().flush();
        }
        if (isFolder() && !figures.isEmpty()) {
            files.add(GraphOption.STANDARD.resolve(REPORT));
        }
        for (Path file : files) {
            Report.write(file, outcome, figures);
        }
    }

    /** Returns where things were written, in words. */
    String inWords() {
        List<String> places = new ArrayList<>();
        if (isFolder()) {
            places.add(
                    GraphOption.STANDARD + "/ (store/, graph." + graphFormat().extension() + ", " + REPORT + ")");
        }
        out.ifPresent(file -> places.add(isStandardOutput(file) ? "standard output" : file.toString()));
        store.ifPresent(folder -> places.add(folder.toString()));
        report.ifPresent(file -> places.add(isStandardOutput(file) ? "standard output" : file.toString()));
        return String.join(", ", places);
    }

    /** Returns how a verb is told to open what was written, if it can be opened. */
    Optional<String> asOption() {
        return isFolder()
                ? Optional.of("")
                : store.or(() -> out.filter(this::canBeOpened)).map(place -> " --graph " + Shell.quoted(place));
    }

    private boolean canBeOpened(Path file) {
        return Files.isRegularFile(file)
                && GraphFormat.ofFile(file).filter(graphFormat()::equals).isPresent();
    }

    private boolean isFolder() {
        return out.isEmpty() && store.isEmpty();
    }

    private static boolean isStandardOutput(Path file) {
        return file.toString().equals("-");
    }

    private MappingOptions options() {
        MappingOptions options = MappingOptions.STANDARD;
        if (base.isPresent()) {
            options = withBase(options, base.get());
        }
        return dated(options);
    }

    /** Returns options with the time that the environment says it is, if it does. */
    static MappingOptions dated(MappingOptions options) {
        Optional<String> time = Optional.ofNullable(System.getenv(EPOCH));
        return time.isPresent() ? options.withTime(instant(time.get())) : options;
    }

    /** Returns options with the base that was asked for. */
    static MappingOptions withBase(MappingOptions options, String base) {
        try {
            return options.withBase(base);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--base: " + e.getMessage(), e);
        }
    }

    static Instant instant(String seconds) {
        if (!SECONDS.matcher(seconds).matches()) {
            throw new UsageException(
                    EPOCH + " must be a number of seconds since 1970, was '" + seconds + "'; correct or unset it");
        }
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }
}
