package org.colloquy.rdf.map;

import org.apache.jena.graph.Node;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;

/** The documents: listed as sources of the data set, and described in the graphs of what was read from them. */
final class DocumentMapping {
    private final Context context;

    DocumentMapping(Context context) {
        this.context = context;
    }

    void map(SourceDocument document, Emitter out) {
        Node node = context.iris().document(document.hash());
        Emitter dataset = out.in(context.iris().datasetGraph());
        dataset.add(context.iris().dataset(), Dct.SOURCE, node);
        dataset.add(context.iris().run(), Prov.USED, node);
        describe(document, node, dataset);
        if (context.profile() == Profile.EVIDENCE) {
            Node name = context.iris().documentGraph(document.hash());
            Emitter graph = out.in(name);
            graph.add(name, Rdf.TYPE, Prov.ENTITY);
            graph.add(name, Prov.WAS_DERIVED_FROM, node);
            graph.add(name, Prov.WAS_GENERATED_BY, context.iris().run());
            describe(document, node, graph);
        }
    }

    private static void describe(SourceDocument document, Node node, Emitter out) {
        out.add(node, Rdf.TYPE, Foaf.DOCUMENT);
        out.add(node, Rdf.TYPE, Prov.ENTITY);
        out.line(node, Rdfs.LABEL, document.name());
        out.line(node, Cq.CONTENT_HASH, document.hash());
    }
}
