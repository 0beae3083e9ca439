package org.colloquy.rdf;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.colloquy.rdf.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes {@code src/test/resources/ontology-facts} anew from a folder of ontologies; see the README there. Not run with
 * the other tests.
 */
@EnabledIfSystemProperty(named = "ontologies", matches = ".+")
class OntologyFactsRefresh {
    static {
        JenaSystem.init();
    }

    private static final Path TARGET = Path.of("src/test/resources/ontology-facts");

    private static final Set<Node> KEPT = Stream.of(
                    RDF.type,
                    RDFS.domain,
                    RDFS.range,
                    RDFS.subClassOf,
                    RDFS.subPropertyOf,
                    OWL.inverseOf,
                    OWL.equivalentClass,
                    OWL.equivalentProperty,
                    OWL.disjointWith)
            .map(Property::asNode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SAYS_NOTHING = Set.of(
            OWL2.NamedIndividual.getURI(),
            OWL.Thing.getURI(),
            OWL2.topObjectProperty.getURI(),
            OWL2.topDataProperty.getURI());

    private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefixes(Prefixes.table())
            .setNsPrefix("aeon", "http://purl.obolibrary.org/obo/AEON_");

    /** Vocabulary: the prefixes whose terms it declares. */
    private static final Map<String, List<String>> FILES = new TreeMap<>(Map.of(
            "aeon-base.owl", List.of("aeon"),
            "bibo.owl", List.of("bibo"),
            "cito.ttl", List.of("cito"),
            "conference-ontology.owl", List.of("conf", "schor"),
            "dblp.ttl", List.of("dblp"),
            "fabio.ttl", List.of("fabio"),
            "schemaorg.ttl", List.of("schema")));

    private static final List<String> LISTS = List.of("dcat", "dcterms", "foaf", "prov", "skos", "void");

    @Test
    void refresh() throws IOException {
        Path source = Path.of(System.getProperty("ontologies", ""));
        for (Map.Entry<String, List<String>> file : FILES.entrySet()) {
            Graph graph = RDFDataMgr.loadGraph(source.resolve(file.getKey()).toString());
            write(file.getValue().get(0), facts(graph, file.getValue()));
        }
        for (String prefix : LISTS) {
            try (Stream<String> lines = Files.lines(source.resolve("terms-" + prefix + ".txt"))) {
                write(prefix, declared(lines.filter(line -> !line.startsWith("#"))));
            }
        }
        write("oa", declared(Stream.of(OA.class.getFields()).map(OntologyFactsRefresh::iri)));
    }

    private static Graph facts(Graph ontology, List<String> prefixes) {
        Set<Node> named = new HashSet<>();
        for (Resource kind : List.of(
                OWL.Class,
                RDFS.Class,
                RDF.Property,
                OWL.ObjectProperty,
                OWL.DatatypeProperty,
                OWL.AnnotationProperty,
                OWL2.NamedIndividual)) {
            GraphUtil.listSubjects(ontology, RDF.Nodes.type, kind.asNode())
                    .filterKeep(node -> isOf(node, prefixes))
                    .forEach(named::add);
        }
        Graph facts = GraphFactory.createDefaultGraph();
        ontology.find()
                .filterKeep(triple -> KEPT.contains(triple.getPredicate()) && named.contains(triple.getSubject()))
                .filterKeep(triple -> triple.getObject().isURI()
                        && !SAYS_NOTHING.contains(triple.getObject().getURI()))
                .forEach(facts::add);
        pairs(ontology).filter(pair -> isOf(pair.getSubject(), prefixes)).forEach(facts::add);
        return facts;
    }

    /** The classes that are disjoint as a group, as pairs. */
    private static Stream<Triple> pairs(Graph ontology) {
        return ModelFactory.createModelForGraph(ontology)
                .listSubjectsWithProperty(RDF.type, OWL2.AllDisjointClasses)
                .toList()
                .stream()
                .flatMap(group -> {
                    List<RDFNode> members = group.getProperty(OWL2.members)
                            .getObject()
                            .as(RDFList.class)
                            .asJavaList();
                    return members.stream()
                            .flatMap(a -> members.stream()
                                    .filter(b -> a.toString().compareTo(b.toString()) < 0)
                                    .map(b -> Triple.create(a.asNode(), OWL.disjointWith.asNode(), b.asNode())));
                });
    }

    /** A name in upper case is a class, one in lower case a property. */
    private static Graph declared(Stream<String> iris) {
        Graph facts = GraphFactory.createDefaultGraph();
        iris.filter(iri -> !iri.isEmpty()).map(NodeFactory::createURI).forEach(term -> {
            boolean isClass = Character.isUpperCase(term.getURI()
                    .charAt(Math.max(
                                    term.getURI().lastIndexOf('/'),
                                    term.getURI().lastIndexOf('#'))
                            + 1));
            facts.add(term, RDF.Nodes.type, isClass ? RDFS.Nodes.Class : RDF.Nodes.Property);
        });
        return facts;
    }

    private static String iri(Field constant) {
        try {
            boolean isTerm = constant.getType() == Property.class
                    || (constant.getType() == Resource.class
                            && Character.isUpperCase(constant.getName().charAt(0)));
            String iri = isTerm ? ((Resource) constant.get(null)).getURI() : "";
            return iri.equals(OA.NS) ? "" : iri;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOf(Node node, List<String> prefixes) {
        return node.isURI()
                && prefixes.stream().anyMatch(prefix -> node.getURI().startsWith(PREFIXES.getNsPrefixURI(prefix)));
    }

    private static void write(String name, Graph facts) {
        Map<String, Set<String>> lines = new TreeMap<>();
        facts.find()
                .forEach(triple -> lines.computeIfAbsent(turtle(triple.getSubject()), any -> new TreeSet<>())
                        .add((triple.getPredicate().equals(RDF.Nodes.type) ? "a" : turtle(triple.getPredicate())) + " "
                                + turtle(triple.getObject())));
        String body = lines.entrySet().stream()
                .map(line -> line.getKey() + " " + String.join(" ; ", line.getValue()) + " .\n")
                .collect(joining());
        String head = new TreeMap<>(PREFIXES.getNsPrefixMap())
                .entrySet().stream()
                        .filter(prefix -> body.contains(prefix.getKey() + ":"))
                        .map(prefix -> "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n")
                        .collect(joining());
        try {
            Files.writeString(TARGET.resolve(name + ".ttl"), head + "\n" + body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String turtle(Node node) {
        String shortened = PREFIXES.shortForm(node.getURI());
        return shortened.equals(node.getURI()) || !shortened.matches("[a-z]+:[A-Za-z0-9_-]+")
                ? "<" + node.getURI() + ">"
                : shortened;
    }
}
