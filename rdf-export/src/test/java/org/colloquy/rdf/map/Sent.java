package org.colloquy.rdf.map;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.XSD;
import org.colloquy.core.model.Mention;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Prefixes;
import org.colloquy.rdf.vocabulary.Rdf;

/**
 * What a mapping sends for a few mentions, as lines that a person can read: the base of IRIs is left out, a hash is
 * {@code *}, a document goes by its digit, terms have their prefixes.
 */
final class Sent {
    private static final Pattern DOCUMENT = Pattern.compile("^(document|graph)/([0-9a-f])\\2{15}");
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{12}\\b");

    private final DatasetGraph graphs = DatasetGraphFactory.create();

    private Sent() {}

    /** Topics are looked for where a test wants them. */
    static final MappingOptions NO_TOPICS = MappingOptions.STANDARD.withVocabulary(Vocabulary.of(List.of()));

    static Sent of(Mention... mentions) {
        return of(NO_TOPICS, List.of(mentions));
    }

    static Sent plain(Mention... mentions) {
        return of(NO_TOPICS.withProfile(Profile.PLAIN), List.of(mentions));
    }

    static Sent of(MappingOptions options, List<Mention> mentions) {
        return of(Known.of(mentions), options, mentions);
    }

    static Sent of(Resolution resolution, MappingOptions options, List<Mention> mentions) {
        Sent sent = new Sent();
        Mapping mapping = Mapping.of(resolution, options);
        mentions.forEach(mention -> mapping.map(mention, StreamRDFLib.dataset(sent.graphs)));
        mapping.finish(StreamRDFLib.dataset(sent.graphs));
        return sent;
    }

    /** Returns what a mapping of no mention sends about a document. */
    static Sent of(MappingOptions options, SourceDocument document) {
        Sent sent = new Sent();
        Mapping.of(Known.of(List.of()), options).document(document, StreamRDFLib.dataset(sent.graphs));
        return sent;
    }

    /** Returns the description of {@code entities}. */
    static Sent description(MappingOptions options, Graph entities) {
        Sent sent = new Sent();
        Mapping.of(Known.of(List.of()), options).describe(Figures.of(entities), StreamRDFLib.dataset(sent.graphs));
        return sent;
    }

    /** Returns predicates and objects of a thing in the default graph, sorted, a line each. */
    String about(String thing) {
        return lines(triples(graphs.getDefaultGraph())
                .filter(triple -> shown(triple.getSubject()).equals(thing))
                .map(Sent::claim));
    }

    /** Returns predicates and objects of a thing in a named graph, sorted, a line each; its record is RoundTripTest's. */
    String about(String thing, String graph) {
        return lines(triples(named(graph))
                .filter(triple -> shown(triple.getSubject()).equals(thing))
                .filter(triple -> !triple.getPredicate().equals(Cq.AS_READ))
                .map(Sent::claim));
    }

    /** Returns all there is of one property in the default graph. */
    String all(String property) {
        return lines(triples(graphs.getDefaultGraph())
                .filter(triple -> term(triple.getPredicate()).equals(property))
                .map(triple -> shown(triple.getSubject()) + " " + claim(triple)));
    }

    /** Returns everything in the default graph. */
    String entities() {
        return lines(triples(graphs.getDefaultGraph()).map(triple -> shown(triple.getSubject()) + " " + claim(triple)));
    }

    /** Returns everything in a named graph. */
    String graph(String name) {
        return lines(triples(named(name)).map(triple -> shown(triple.getSubject()) + " " + claim(triple)));
    }

    /** Returns the names of the graphs. */
    List<String> names() {
        return nodes().map(Sent::shown).sorted().toList();
    }

    /** Returns the whole IRIs of all things of a kind in the default graph. */
    List<String> iris(String kind) {
        return triples(graphs.getDefaultGraph())
                .map(triple -> triple.getSubject().getURI())
                .filter(iri -> iri.startsWith(Iris.STANDARD_BASE + kind + "/"))
                .distinct()
                .sorted()
                .toList();
    }

    DatasetGraph graphs() {
        return graphs;
    }

    private Graph named(String name) {
        return nodes().filter(node -> shown(node).equals(name))
                .findFirst()
                .map(graphs::getGraph)
                .orElse(Graph.emptyGraph);
    }

    private Stream<Node> nodes() {
        return Streams.stream(graphs.listGraphNodes());
    }

    private static Stream<Triple> triples(Graph graph) {
        return graph.find().toList().stream();
    }

    private static String lines(Stream<String> lines) {
        return lines.sorted().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String claim(Triple triple) {
        return term(triple.getPredicate()) + " " + shown(triple.getObject());
    }

    private static String shown(Node node) {
        if (node.isLiteral()) {
            String type = node.getLiteralDatatypeURI();
            String text = node.getLiteralLexicalForm();
            boolean number = type.equals(XSD.integer.getURI()) || type.equals(XSD.decimal.getURI());
            String quoted = "\"" + text.replace("\n", "\\n") + "\"";
            if (!node.getLiteralLanguage().isEmpty()) {
                return quoted + "@" + node.getLiteralLanguage();
            }
            return number ? text : type.equals(XSD.xstring.getURI()) ? quoted : quoted + "^^" + prefixed(type);
        }
        String iri = node.getURI();
        if (!iri.startsWith(Iris.STANDARD_BASE)) {
            return term(node);
        }
        String path = iri.substring(Iris.STANDARD_BASE.length());
        return HASH.matcher(DOCUMENT.matcher(path).replaceFirst("$1/$2")).replaceAll("*");
    }

    private static String term(Node node) {
        return node.equals(Rdf.TYPE) ? "a" : prefixed(node.getURI());
    }

    private static String prefixed(String iri) {
        return Prefixes.table().entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .findFirst()
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .orElse("<" + iri + ">");
    }
}
