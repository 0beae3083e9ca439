package org.colloquy.rdf;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.colloquy.core.CurationProblem;
import org.colloquy.core.model.Mention;
import org.colloquy.core.resolve.Mentions;
import org.colloquy.core.resolve.Resolver;
import org.colloquy.core.resolve.corpus.Collector;
import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.source.Problem;
import org.colloquy.rdf.curation.FormerNames;
import org.colloquy.rdf.history.History;
import org.colloquy.rdf.history.HistoryFolder;
import org.colloquy.rdf.history.KeptDocument;
import org.colloquy.rdf.history.KeptMention;
import org.colloquy.rdf.history.KeptResolution;
import org.colloquy.rdf.history.Ledger;
import org.colloquy.rdf.history.Made;
import org.colloquy.rdf.history.QuadCounts;
import org.colloquy.rdf.map.Figures;
import org.colloquy.rdf.map.Iris;
import org.colloquy.rdf.map.Mapping;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.map.Naming;
import org.colloquy.rdf.map.SourceDocument;
import org.colloquy.rdf.revise.Change;
import org.colloquy.rdf.revise.Revision;
import org.colloquy.rdf.store.Patience;
import org.colloquy.rdf.store.StoreContent;
import org.colloquy.rdf.store.StoreException;
import org.colloquy.rdf.store.Tdb2Store;

/** Makes a store: anew, anew with the IRIs that stood, or of what it was made of and more, or less. */
final class StoreMaker {
    private final Path store;
    private final Patience patience;

    StoreMaker(Path store, Patience patience) {
        this.store = store;
        this.patience = patience;
    }

    /** Makes the store of these mentions and no others; what stood in {@code past} keeps its IRIs. */
    void build(
            Mentions mentions,
            Resolution resolution,
            List<SourceDocument> documents,
            MappingOptions options,
            History past) {
        History next = past.next(options, resolution);
        List<Naming> names = new ArrayList<>();
        Mapping mapping = Mapping.of(resolution, next.identities(), options, names::add);
        QuadCounts counts = new QuadCounts();
        List<KeptDocument> kept = new ArrayList<>();
        Tdb2Store.build(store, 0, new StoreContent() {
            @Override
            public void load(StreamRDF out, Path folder) {
                StreamRDF counted = Ledger.counting(counts, out);
                kept.addAll(keep(HistoryFolder.in(folder), next, documents, keeper -> {
                    Mentions all = action -> mentions.forEach(mention -> {
                        keeper.accept(mention);
                        action.accept(mention);
                    });
                    KnowledgeGraph.map(counted, all, mapping, documents);
                }));
            }

            @Override
            public void complete(DatasetGraph graphs, Path folder) {
                StreamRDF counted = Ledger.counting(counts, StreamRDFLib.dataset(graphs));
                Figures figures = KnowledgeGraph.describe(graphs, counted, mapping);
                remember(graphs, HistoryFolder.in(folder), next.of(kept), new Ledger(counts, names, figures));
            }
        });
    }

    private static List<KeptDocument> keep(
            HistoryFolder files,
            History next,
            List<SourceDocument> documents,
            Consumer<Consumer<? super Mention>> reading) {
        try {
            return files.keep(next.generation(), documents, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remember(DatasetGraph graphs, HistoryFolder files, History history, Ledger ledger) {
        try {
            files.write(history, ledger);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Tdb2Store.setGeneration(graphs, history.generation());
    }

    /** Returns what the store remembers of how it was made; nothing if there is no store, or it does not. */
    Optional<History> past() {
        if (!Tdb2Store.isStore(store)) {
            return Optional.empty();
        }
        DatasetGraph graphs = Tdb2Store.open(store, patience);
        try {
            Optional<Made> made = made(graphs);
            return made.isPresent() ? Optional.of(files().read(made.get())) : Optional.empty();
        } catch (IOException e) {
            throw unreadable(e);
        } finally {
            Tdb2Store.close(graphs);
        }
    }

    private Optional<Made> made(DatasetGraph graphs) throws IOException {
        OptionalInt generation = Txn.calculateRead(graphs, () -> Tdb2Store.generation(graphs));
        return generation.isPresent() ? Optional.of(files().made(generation.getAsInt())) : Optional.empty();
    }

    /** Makes the store of what it was made of and of what is given. */
    Changes add(
            Mentions given,
            List<SourceDocument> documents,
            MappingOptions asked,
            Curation curation,
            Consumer<Problem> problems) {
        return update(given, documents, List.of(), asked, curation, problems);
    }

    /** Makes the store of what it was made of but for these documents, each by its name or its IRI. */
    Changes remove(List<String> documents, MappingOptions asked, Curation curation, Consumer<Problem> problems) {
        return update(action -> {}, List.of(), documents, asked, curation, problems);
    }

    /** Nobody else has the store open meanwhile. */
    private Changes update(
            Mentions given,
            List<SourceDocument> documents,
            List<String> without,
            MappingOptions asked,
            Curation curation,
            Consumer<Problem> problems) {
        DatasetGraph graphs = Tdb2Store.open(store, patience);
        try {
            return update(graphs, given, documents, without, asked, curation, problems);
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(requireNonNull(e.getCause()));
        } finally {
            Tdb2Store.close(graphs);
        }
    }

    private Changes update(
            DatasetGraph graphs,
            Mentions given,
            List<SourceDocument> documents,
            List<String> without,
            MappingOptions asked,
            Curation curation,
            Consumer<Problem> problems)
            throws IOException {
        Made made = made(graphs)
                .orElseThrow(() -> new StoreException(store + ": the store does not say what it was made of, so that"
                        + " nothing can be added to it; build it anew"));
        MappingOptions options = options(made.options(), asked);
        Set<KeptDocument> removed = new HeldDocuments(store, made).called(without);
        boolean curated = made.curated() || !curation.isEmpty();
        if (made.curated() && curation.isEmpty()) {
            problems.accept(forgotten());
        }
        Changes changes = Changes.of(
                        made,
                        files().keep(made.generation() + 1, documents, given::forEach),
                        curated || !isMadeAsNow(made, options))
                .without(removed);
        if (changes.isNone()) {
            files().tidy(made);
            return changes;
        }
        Future<Remembered> remembered = remembered(made);
        Collector collector = new Collector();
        Change change = new Change(
                files().outlines(changes.kept(), collector),
                files().outlines(changes.gone(), new Collector()),
                files().outlines(changes.added(), collector),
                sources(changes.gone()),
                sources(changes.added()));
        checkEditions(change, changes.kept());
        Curation said = curation.isEmpty()
                ? curation
                : curation.withFormer(FormerNames.of(await(remembered).history()));
        Resolution resolution = Resolver.resolve(
                isMappedAsNow(made, options) ? collector : anew(changes.all()),
                said,
                finding -> problems.accept(CurationProblem.of(finding)));
        Remembered past = await(remembered);
        if (curated || past.ledger.counts().isFull() || !isMappedAsNow(made, options)) {
            build(mentions(changes.all()), resolution, sources(changes.all()), options, past.history);
            return changes;
        }
        History next = past.history
                .next(options, KeptResolution.of(resolution, past.history.resolution()))
                .of(changes.all());
        Tdb2Store.change(graphs, store, () -> revise(graphs, past, next, change));
        files().tidy(next.made());
        return changes;
    }

    private Problem forgotten() {
        return Problem.of(
                Problem.Severity.WARNING,
                CurationProblem.CODE,
                store.toString(),
                "was made with a curation, and nothing is said now, so that no longer holds; give it again if it is to"
                        + " hold");
    }

    /** What a document says stays as it was read, and so do the days and the place of its edition. */
    private void checkEditions(Change change, List<KeptDocument> kept) throws IOException {
        EditionFacts now = EditionFacts.of(ofConferences(change.come()));
        for (Mention mention : now.isEmpty() ? List.<Mention>of() : ofConferences(change.kept())) {
            now.contradicted(mention).ifPresent(edition -> {
                String name = kept.stream()
                        .map(KeptDocument::source)
                        .filter(source -> source.hash().equals(mention.ref().document()))
                        .map(SourceDocument::name)
                        .findFirst()
                        .orElse("a document");
                throw new StoreException(store + ": " + name + " was read when " + edition.label()
                        + " was known otherwise ("
                        + edition.series().name() + ", " + edition.firstDay() + " to " + edition.lastDay() + ", "
                        + edition.place() + ", " + edition.zone()
                        + "); give it again too, or a table that says the same (--editions)");
            });
        }
    }

    private List<Mention> ofConferences(List<KeptMention> mentions) throws IOException {
        return files().mentions(mentions.stream()
                .filter(mention -> mention.outline().isOfConference())
                .toList());
    }

    /** Begins to read what the store remembers: on a thread of its own, while it is decided anew who is who. */
    private Future<Remembered> remembered(Made made) {
        FutureTask<Remembered> reading =
                new FutureTask<>(() -> new Remembered(files().read(made), files().ledger(made.generation())));
        Thread reader = new Thread(reading, "colloquy-history");
        reader.setDaemon(true);
        reader.start();
        return reading;
    }

    private static Remembered await(Future<Remembered> reading) throws IOException {
        try {
            return requireNonNull(Uninterruptibles.getUninterruptibly(reading));
        } catch (ExecutionException e) {
            Throwable cause = requireNonNull(e.getCause());
            Throwables.throwIfInstanceOf(cause, IOException.class);
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        }
    }

    private record Remembered(History history, Ledger ledger) {}

    private static List<SourceDocument> sources(List<KeptDocument> documents) {
        return documents.stream().map(KeptDocument::source).toList();
    }

    private void revise(DatasetGraph graphs, Remembered past, History next, Change change) {
        remember(graphs, files(), next, Revision.of(graphs, past.history, next, past.ledger, change, files()));
    }

    /** Another version may have found other things in a mention. */
    private Collector anew(List<KeptDocument> documents) {
        Collector collector = new Collector();
        mentions(documents).forEach(collector);
        return collector;
    }

    /** Returns the mentions of documents, which are read whenever somebody goes through them. */
    private Mentions mentions(List<KeptDocument> documents) {
        return action -> {
            try {
                files().mentions(documents, action);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** A store stays what it is: only what was asked for by name and does not change its IRIs is new. */
    private MappingOptions options(MappingOptions past, MappingOptions asked) {
        if (!asked.base().equals(past.base()) && !asked.base().equals(Iris.STANDARD_BASE)) {
            throw new StoreException(store + ": its IRIs begin with " + past.base()
                    + "; add to it under that base, or build it anew under the other");
        }
        return new MappingOptions(
                past.base(),
                past.profile(),
                asked.licence().or(past::licence),
                asked.time(),
                asked.vocabulary().or(past::vocabulary));
    }

    /** The time alone is no reason to write. */
    private static boolean isMadeAsNow(Made past, MappingOptions options) {
        return isMappedAsNow(past, options) && past.options().licence().equals(options.licence());
    }

    private static boolean isMappedAsNow(Made past, MappingOptions options) {
        return past.version().equals(Mapping.version())
                && past.options().vocabulary().equals(options.vocabulary());
    }

    private HistoryFolder files() {
        return HistoryFolder.in(store);
    }

    private StoreException unreadable(IOException cause) {
        return new StoreException(
                store + ": what the store was made of cannot be read (" + StoreException.reason(cause)
                        + "); build it anew (colloquy build --fresh)",
                cause);
    }
}
