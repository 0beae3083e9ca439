package org.colloquy.rdf.map;

import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.model.EventTime;
import org.colloquy.rdf.vocabulary.Dcat;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;
import org.colloquy.rdf.vocabulary.Schema;
import org.colloquy.rdf.vocabulary.VoID;

/** What the data set holds, in figures, and the run that made it. */
final class DatasetMapping {
    private final Context context;
    private final MappingOptions options;

    DatasetMapping(Context context, MappingOptions options) {
        this.context = context;
        this.options = options;
    }

    /** Describes the data set, whose finished graph of entities has these figures. */
    void map(Figures figures, Emitter out) {
        Emitter graph = out.in(context.iris().datasetGraph());
        Node dataset = context.iris().dataset();
        graph.add(dataset, Rdf.TYPE, VoID.DATASET);
        graph.add(dataset, Rdf.TYPE, Dcat.DATASET);
        graph.add(dataset, Rdf.TYPE, Prov.ENTITY);
        graph.line(dataset, Rdfs.LABEL, "Conference programmes and bibliographies, read by Colloquy");
        graph.line(dataset, VoID.URI_SPACE, options.base());
        options.licence().flatMap(WebAddress::parse).ifPresent(licence -> graph.add(dataset, Dct.LICENSE, licence));
        figures(figures, dataset, graph);
        run(dataset, graph);
    }

    private void run(Node dataset, Emitter graph) {
        Node run = context.iris().run();
        graph.add(dataset, Prov.WAS_GENERATED_BY, run);
        graph.add(run, Rdf.TYPE, Prov.ACTIVITY);
        graph.line(run, Rdfs.LABEL, "Colloquy " + version());
        graph.line(run, Schema.SOFTWARE_VERSION, version());
        options.time()
                .ifPresent(time -> graph.add(
                        run, Prov.ENDED_AT_TIME, Literals.dateTime(EventTime.of(time.atOffset(ZoneOffset.UTC)))));
    }

    private void figures(Figures figures, Node dataset, Emitter graph) {
        graph.add(dataset, VoID.TRIPLES, Literals.integer(figures.triples()));
        graph.add(dataset, VoID.DISTINCT_SUBJECTS, Literals.integer(figures.subjects()));
        graph.add(dataset, VoID.CLASSES, Literals.integer(figures.classes().size()));
        graph.add(
                dataset, VoID.PROPERTIES, Literals.integer(figures.properties().size()));
        figures.classes().forEach((iri, count) -> {
            Node term = NodeFactory.createURI(iri);
            Node partition = context.iris().partition(term);
            graph.add(dataset, VoID.CLASS_PARTITION, partition);
            graph.add(partition, Rdf.TYPE, VoID.DATASET);
            graph.add(partition, VoID.CLASS, term);
            graph.add(partition, VoID.ENTITIES, Literals.integer(count));
        });
        figures.properties().forEach((iri, count) -> {
            Node term = NodeFactory.createURI(iri);
            Node partition = context.iris().partition(term);
            graph.add(dataset, VoID.PROPERTY_PARTITION, partition);
            graph.add(partition, Rdf.TYPE, VoID.DATASET);
            graph.add(partition, VoID.PROPERTY, term);
            graph.add(partition, VoID.TRIPLES, Literals.integer(count));
        });
    }

    static String version() {
        return Optional.ofNullable(DatasetMapping.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
