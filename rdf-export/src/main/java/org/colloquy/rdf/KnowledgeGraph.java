package org.colloquy.rdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.colloquy.core.Colloquy;
import org.colloquy.core.resolve.Mentions;
import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.source.Problem;
import org.colloquy.rdf.curation.FormerNames;
import org.colloquy.rdf.history.History;
import org.colloquy.rdf.history.KeptDocument;
import org.colloquy.rdf.map.Figures;
import org.colloquy.rdf.map.Mapping;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.map.SourceDocument;
import org.colloquy.rdf.query.Queries;
import org.colloquy.rdf.shapes.ShapeReport;
import org.colloquy.rdf.shapes.Shapes;
import org.colloquy.rdf.store.MemoryGraphs;
import org.colloquy.rdf.store.Patience;
import org.colloquy.rdf.store.StoreException;
import org.colloquy.rdf.store.Tdb2Store;
import org.colloquy.rdf.write.GraphFormat;
import org.colloquy.rdf.write.GraphWriter;

/**
 * A knowledge graph: made from mentions, or opened from where one was written.
 *
 * <p>The default graph holds the entities, the co-authors and the description of the data set, so that a plain query
 * sees them all; the last two are also graphs of their own, and each document has one with its evidence.
 *
 * <p>Several threads may read at once. Close it when done.
 */
public final class KnowledgeGraph implements AutoCloseable {
    /** The folder of the store inside a folder that {@code build} writes. */
    private static final String STORE = "store";

    private final DatasetGraph graphs;
    private final Consumer<DatasetGraph> closer;

    private KnowledgeGraph(DatasetGraph graphs, Consumer<DatasetGraph> closer) {
        this.graphs = graphs;
        this.closer = closer;
    }

    /** Makes a graph in memory of all that {@code colloquy} reads, with the standard options. */
    public static KnowledgeGraph of(Colloquy colloquy) {
        return of(colloquy, MappingOptions.STANDARD);
    }

    /** Makes a graph in memory of all that {@code colloquy} reads. */
    public static KnowledgeGraph of(Colloquy colloquy, MappingOptions options) {
        requireNonNull(colloquy, "colloquy");
        requireNonNull(options, "options");
        return of(colloquy::forEachMention, colloquy.resolution(), documents(colloquy), options);
    }

    private static List<SourceDocument> documents(Colloquy colloquy) {
        return colloquy.origins().stream().map(SourceDocument::of).toList();
    }

    /** Makes a graph in memory of mentions from elsewhere. */
    public static KnowledgeGraph of(
            Mentions mentions, Resolution resolution, List<SourceDocument> documents, MappingOptions options) {
        requireNonNull(mentions, "mentions");
        requireNonNull(resolution, "resolution");
        requireNonNull(documents, "documents");
        requireNonNull(options, "options");
        DatasetGraph graphs = new MemoryGraphs();
        Txn.executeWrite(graphs, () -> {
            Mapping mapping = Mapping.of(resolution, options);
            StreamRDF out = StreamRDFLib.dataset(graphs);
            map(out, mentions, mapping, documents);
            describe(graphs, out, mapping);
        });
        return new KnowledgeGraph(graphs, DatasetGraph::close);
    }

    /**
     * Makes a graph in a store of all that {@code colloquy} reads, without holding it in memory, and opens it.
     *
     * @throws StoreException if the store cannot be built
     */
    public static KnowledgeGraph build(Path store, Colloquy colloquy, MappingOptions options) {
        requireNonNull(colloquy, "colloquy");
        return build(store, colloquy::forEachMention, colloquy.resolution(), documents(colloquy), options);
    }

    /**
     * Makes a graph in a store, without holding it in memory, and opens it.
     *
     * @throws StoreException if the store cannot be built
     */
    public static KnowledgeGraph build(
            Path store,
            Mentions mentions,
            Resolution resolution,
            List<SourceDocument> documents,
            MappingOptions options) {
        requireNonNull(store, "store");
        requireNonNull(mentions, "mentions");
        requireNonNull(resolution, "resolution");
        requireNonNull(documents, "documents");
        requireNonNull(options, "options");
        new StoreMaker(store, Patience.LONG).build(mentions, resolution, documents, options, History.NONE);
        return open(store, Patience.LONG);
    }

    /**
     * Makes a graph in a store of all that {@code colloquy} reads, and of nothing else, as {@link #build(Path, Colloquy,
     * MappingOptions)} does; what stands in the store that it replaces keeps its IRIs.
     *
     * @throws StoreException if the store cannot be built
     */
    public static KnowledgeGraph renew(Path store, Colloquy colloquy, MappingOptions options) {
        return renew(store, colloquy, options, Patience.LONG);
    }

    /**
     * Makes a graph in a store as {@link #renew(Path, Colloquy, MappingOptions)} does, and waits as long as is said for
     * another process to close the store that stands.
     *
     * @throws StoreException if the store cannot be built
     */
    public static KnowledgeGraph renew(Path store, Colloquy colloquy, MappingOptions options, Patience patience) {
        requireNonNull(store, "store");
        requireNonNull(colloquy, "colloquy");
        requireNonNull(options, "options");
        requireNonNull(patience, "patience");
        StoreMaker maker = new StoreMaker(store, patience);
        History past = maker.past().orElse(History.NONE);
        maker.build(colloquy::forEachMention, colloquy.resolution(), documents(colloquy), options, past);
        return open(store, patience);
    }

    /**
     * Returns what people say of people and papers as a store calls or called them, to be given to what is read for {@link
     * #renew}: an IRI in it then means what stands for it there, or stood. Without a store it is what they say.
     *
     * @throws StoreException if there is a store, and it cannot be read
     */
    public static Curation curation(Path store, Curation said, Patience patience) {
        requireNonNull(store, "store");
        requireNonNull(said, "said");
        requireNonNull(patience, "patience");
        return said.isEmpty()
                ? said
                : new StoreMaker(store, patience)
                        .past()
                        .map(past -> said.withFormer(FormerNames.of(past)))
                        .orElse(said);
    }

    /**
     * Adds all that {@code colloquy} reads to a store, and opens it. A document takes the place of one that has the same
     * name and other content; what the store holds otherwise stays, and so does every IRI. What {@code colloquy}'s
     * curation says holds for all of it.
     *
     * @throws StoreException if there is no store, or it cannot be written, or does not say what it was made of
     */
    public static StoreUpdate update(Path store, Colloquy colloquy, MappingOptions options) {
        return update(store, colloquy, options, Patience.LONG);
    }

    /**
     * Adds to a store as {@link #update(Path, Colloquy, MappingOptions)} does, and waits as long as is said for another
     * process to close it.
     *
     * @throws StoreException if there is no store, or it cannot be written, or does not say what it was made of
     */
    public static StoreUpdate update(Path store, Colloquy colloquy, MappingOptions options, Patience patience) {
        requireNonNull(store, "store");
        requireNonNull(colloquy, "colloquy");
        requireNonNull(options, "options");
        requireNonNull(patience, "patience");
        List<SourceDocument> documents = documents(colloquy);
        List<Problem> problems = new ArrayList<>();
        Changes changes = new StoreMaker(store, patience)
                .add(colloquy::forEachMention, documents, options, colloquy.curation(), problems::add);
        return opened(store, changes, problems, patience);
    }

    /**
     * Removes documents from a store, and opens it. It then says what one says that is built of the other documents;
     * every IRI of which a mention is left stands. A document that is added again later has the IRIs that it alone gave.
     *
     * @param documents each by its name or its IRI
     * @throws IllegalArgumentException if the store holds no document of that name, or several
     * @throws StoreException if there is no store, or it cannot be written, or does not say what it was made of
     */
    public static StoreUpdate remove(Path store, List<String> documents, MappingOptions options) {
        return remove(store, documents, options, Curation.NONE, Patience.LONG);
    }

    /**
     * Removes documents as {@link #remove(Path, List, MappingOptions)} does, and waits as long as is said for another
     * process to close the store.
     *
     * @param curation what people say about who is who in the whole store
     * @throws IllegalArgumentException if the store holds no document of that name, or several
     * @throws StoreException if there is no store, or it cannot be written, or does not say what it was made of
     */
    public static StoreUpdate remove(
            Path store, List<String> documents, MappingOptions options, Curation curation, Patience patience) {
        requireNonNull(store, "store");
        requireNonNull(documents, "documents");
        requireNonNull(options, "options");
        requireNonNull(curation, "curation");
        requireNonNull(patience, "patience");
        List<Problem> problems = new ArrayList<>();
        Changes changes = new StoreMaker(store, patience).remove(documents, options, curation, problems::add);
        return opened(store, changes, problems, patience);
    }

    private static StoreUpdate opened(Path store, Changes changes, List<Problem> problems, Patience patience) {
        return new StoreUpdate(
                open(store, patience),
                sources(changes.added()),
                sources(changes.replaced()),
                sources(changes.removed()),
                sources(changes.kept()),
                changes.isRemade(),
                problems);
    }

    private static List<SourceDocument> sources(List<KeptDocument> documents) {
        return documents.stream().map(KeptDocument::source).toList();
    }

    /**
     * Opens a store, a folder that holds one, or a file of RDF, which is read into memory. One process at a time has a
     * store open; another waits a while for it.
     *
     * @throws StoreException if there is none, or it cannot be read
     */
    public static KnowledgeGraph open(Path place) {
        return open(place, Patience.SHORT);
    }

    /**
     * Opens a graph as {@link #open(Path)} does, and waits as long as is said for another process to close it.
     *
     * @throws StoreException if there is none, or it cannot be read
     */
    public static KnowledgeGraph open(Path place, Patience patience) {
        requireNonNull(place, "place");
        requireNonNull(patience, "patience");
        for (Path folder : List.of(place, place.resolve(STORE))) {
            if (Tdb2Store.isStore(folder)) {
                return new KnowledgeGraph(Tdb2Store.open(folder, patience), Tdb2Store::close);
            }
        }
        if (Files.isDirectory(place)) {
            throw new StoreException(place + ": holds no graph; build one there first, or name a file of RDF");
        }
        return new KnowledgeGraph(GraphFiles.read(place), DatasetGraph::close);
    }

    /** Sends what documents and mentions say. */
    static void map(StreamRDF out, Mentions mentions, Mapping mapping, List<SourceDocument> documents) {
        documents.forEach(document -> mapping.document(document, out));
        mentions.forEach(mention -> mapping.map(mention, out));
        mapping.finish(out);
    }

    /** Adds to {@code graphs}, to which {@code out} leads, what describes them; returns the figures of the entities. */
    static Figures describe(DatasetGraph graphs, StreamRDF out, Mapping mapping) {
        Figures figures = Figures.of(graphs.getDefaultGraph());
        mapping.describe(figures, out);
        DerivedGraphs.of(graphs).show();
        return figures;
    }

    /**
     * Returns the data set. Read it inside a transaction. In a store a transaction that is aborted changes nothing; in memory
     * what it wrote stays.
     */
    public Dataset dataset() {
        return DatasetFactory.wrap(graphs);
    }

    /** Returns the default graph. Read it inside a transaction. */
    public Model model() {
        return dataset().getDefaultModel();
    }

    /** Returns the way to ask this graph: named queries, SPARQL, names as people type them. */
    public Queries queries() {
        return Queries.over(graphs);
    }

    /**
     * Writes the graph to a file, packed if its name ends in {@code .gz}. A format without named graphs takes the
     * default graph.
     *
     * @throws org.colloquy.rdf.write.WriteException if it cannot be written
     */
    public void write(Path file, GraphFormat format) {
        requireNonNull(file, "file");
        requireNonNull(format, "format");
        Txn.executeRead(graphs, () -> GraphWriter.write(writable(format), format, file));
    }

    /**
     * Writes the whole graph, evidence included, to a file of any format: one without named graphs takes the statements
     * of them all.
     *
     * @throws org.colloquy.rdf.write.WriteException if it cannot be written
     */
    public void writeWithEvidence(Path file, GraphFormat format) {
        requireNonNull(file, "file");
        requireNonNull(format, "format");
        Txn.executeRead(graphs, () -> GraphWriter.write(whole(format), format, file));
    }

    /** Writes the whole graph, evidence included, to a stream, which stays open. */
    public void writeWithEvidence(OutputStream out, GraphFormat format) throws IOException {
        requireNonNull(out, "out");
        requireNonNull(format, "format");
        graphs.begin(TxnType.READ);
        try {
            GraphWriter.write(whole(format), format, out);
        } finally {
            graphs.end();
        }
    }

    /** Writes the graph to a stream, which stays open. */
    public void write(OutputStream out, GraphFormat format) throws IOException {
        requireNonNull(out, "out");
        requireNonNull(format, "format");
        graphs.begin(TxnType.READ);
        try {
            GraphWriter.write(writable(format), format, out);
        } finally {
            graphs.end();
        }
    }

    private DatasetGraph whole(GraphFormat format) {
        return format.holdsNamedGraphs() ? writable(format) : DatasetGraphFactory.wrap(union());
    }

    private DatasetGraph writable(GraphFormat format) {
        return format.holdsNamedGraphs() ? new EntityView(graphs) : graphs;
    }

    /**
     * Writes the graph to a store.
     *
     * @throws StoreException if the store cannot be built
     */
    public void store(Path folder) {
        requireNonNull(folder, "folder");
        Txn.executeRead(graphs, () -> {
            long quads = graphs.stream().count();
            Tdb2Store.build(folder, quads, (out, files) -> StreamRDFOps.sendDatasetToStream(graphs, out));
        });
    }

    /** Checks the whole graph, evidence included, against the shapes that every graph should have. */
    public ShapeReport check() {
        return Txn.calculateRead(graphs, () -> Shapes.standard().validate(union()));
    }

    /** Returns the statements of all graphs, as one graph in memory. */
    private Graph union() {
        Graph union = GraphFactory.createDefaultGraph();
        graphs.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }

    @Override
    public void close() {
        closer.accept(graphs);
    }
}
