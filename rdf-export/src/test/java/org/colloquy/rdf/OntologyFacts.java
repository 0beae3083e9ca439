package org.colloquy.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colloquy.rdf.vocabulary.Ontology;

/** What the ontologies declare: the Turtle files of the folder {@code ontology-facts}. */
public final class OntologyFacts {
    private OntologyFacts() {}

    /** The facts about all foreign vocabularies. */
    public static Graph foreign() {
        Graph facts = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(folder("ontology-facts"))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".ttl"))
                    .sorted()
                    .forEach(file -> GraphUtil.addInto(facts, RDFDataMgr.loadGraph(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
    }

    /** The facts about all foreign vocabularies and about ours. */
    public static Graph all() {
        Graph facts = foreign();
        GraphUtil.addInto(facts, Ontology.graph());
        return facts;
    }

    /** A folder among the test's resources. */
    public static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(OntologyFacts.class.getResource("/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("name: " + name, e);
        }
    }
}
