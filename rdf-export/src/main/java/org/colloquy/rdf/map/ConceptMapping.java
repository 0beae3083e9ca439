package org.colloquy.rdf.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.Concept.Scheme;
import org.colloquy.core.topic.concept.ConceptFinder;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;
import org.colloquy.rdf.vocabulary.Skos;

/** The concepts of the vocabulary that the graph uses, with all that is broader than these. */
final class ConceptMapping {
    private final Context context;
    private final Vocabulary vocabulary;
    private final Consumer<Naming> listener;
    private final TreeSet<String> used = new TreeSet<>();

    ConceptMapping(Context context) {
        this.context = context;
        this.vocabulary = context.vocabulary();
        this.listener = context.names();
    }

    ConceptFinder finder() {
        return ConceptFinder.of(vocabulary);
    }

    /** Takes note that a concept is used; returns its IRI. */
    Node use(Concept concept) {
        Naming naming = new Naming(Naming.Sort.CONCEPT, concept.iri(), concept.label(), Optional.empty());
        learn(naming);
        listener.accept(naming);
        return node(concept);
    }

    private static Node node(Concept concept) {
        return NodeFactory.createURI(concept.iri());
    }

    /** Returns the IRIs of what is broader than these concepts and none of them; they are described where these are. */
    List<Node> broaderThan(List<Concept> some) {
        return some.stream()
                .flatMap(concept -> vocabulary.allBroader(concept).keySet().stream())
                .filter(broader -> !some.contains(broader))
                .distinct()
                .map(ConceptMapping::node)
                .toList();
    }

    void learn(Naming naming) {
        used.add(naming.thing());
    }

    /** Sends what each concept is that was used. What several need is sent for each of them, so that it can go with it. */
    void finish(Emitter out) {
        used.stream().flatMap(iri -> vocabulary.concept(iri).stream()).forEach(concept -> {
            List<Concept> all = new ArrayList<>(vocabulary.allBroader(concept).keySet());
            all.add(concept);
            all.forEach(each -> describe(each, out));
        });
        used.clear();
    }

    private void describe(Concept concept, Emitter out) {
        Node node = node(concept);
        out.add(node, Rdf.TYPE, Skos.CONCEPT);
        out.add(node, Skos.PREF_LABEL, literal(concept, concept.label()));
        concept.altLabels().forEach(label -> out.add(node, Skos.ALT_LABEL, literal(concept, label)));
        concept.definition().ifPresent(words -> out.add(node, Skos.DEFINITION, literal(concept, words)));
        vocabulary.broader(concept).forEach(broader -> {
            out.add(node, Skos.BROADER, node(broader));
            out.add(node(broader), Skos.NARROWER, node);
        });
        concept.exactMatches().forEach(same -> out.add(node, Skos.EXACT_MATCH, NodeFactory.createURI(same)));
        scheme(node, concept, out);
    }

    private void scheme(Node node, Concept concept, Emitter out) {
        Optional<Scheme> stated = concept.scheme();
        Node scheme = stated.map(whole -> NodeFactory.createURI(whole.iri())).orElseGet(context.iris()::vocabulary);
        if (scheme.equals(context.iris().minedScheme())) {
            out.add(node, Rdf.TYPE, Cq.MINED_CONCEPT);
        }
        out.add(node, Skos.IN_SCHEME, scheme);
        out.add(scheme, Rdf.TYPE, Skos.CONCEPT_SCHEME);
        out.line(scheme, Rdfs.LABEL, stated.map(Scheme::label).orElse("Topics: the vocabulary"));
    }

    private static Node literal(Concept concept, String words) {
        String language = concept.language(words);
        return language.isEmpty() ? Literals.line(words) : NodeFactory.createLiteralLang(Text.line(words), language);
    }
}
