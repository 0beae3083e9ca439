package org.colloquy.rdf;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.colloquy.core.resolve.Mentions;
import org.colloquy.core.resolve.Resolution;
import org.colloquy.rdf.map.Mapping;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.map.SourceDocument;

/**
 * A knowledge graph: made from mentions, or opened from where one was written.
 *
 * <p>The default graph holds the entities, the co-authors and the description of the data set, so that a plain query
 * sees them all; the last two are also graphs of their own, and each document has one with its evidence.
 */
public final class KnowledgeGraph implements AutoCloseable {
    private final DatasetGraph graphs;

    private KnowledgeGraph(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /** Makes a graph in memory. */
    public static KnowledgeGraph of(
            Mentions mentions, Resolution resolution, List<SourceDocument> documents, MappingOptions options) {
        DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(graphs, () -> fill(graphs, mentions, Mapping.of(resolution, options), documents));
        return new KnowledgeGraph(graphs);
    }

    private static void fill(DatasetGraph graphs, Mentions mentions, Mapping mapping, List<SourceDocument> documents) {
        StreamRDF out = StreamRDFLib.dataset(graphs);
        documents.forEach(document -> mapping.document(document, out));
        mentions.forEach(mention -> mapping.map(mention, out));
        mapping.finish(out);
        mapping.describe(graphs.getDefaultGraph(), out);
        DerivedGraphs.of(graphs).show();
    }

    /** Returns the data set. Of a graph that was opened from a store, read it inside a transaction. */
    public Dataset dataset() {
        return DatasetFactory.wrap(graphs);
    }

    /** Returns the default graph. Of a graph that was opened from a store, read it inside a transaction. */
    public Model model() {
        return dataset().getDefaultModel();
    }

    @Override
    public void close() {
        graphs.close();
    }
}
