package org.colloquy.rdf.skos;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.Concept.Scheme;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;
import org.colloquy.rdf.vocabulary.Skos;

/** Gathers what is said of concepts, in whatever order, and makes the concepts of it. */
final class SkosStatements {
    private final Map<Node, SkosDraft> drafts = new LinkedHashMap<>();
    private final Map<Node, Node> literalForms = new HashMap<>();
    private final SetMultimap<Node, Node> types = LinkedHashMultimap.create();
    private final Equivalents equivalents = new Equivalents();

    void add(Triple triple) {
        Node subject = triple.getSubject();
        Node property = triple.getPredicate();
        Node object = triple.getObject();
        if (property.equals(SkosTerms.LITERAL_FORM)) {
            literalForms.put(subject, object);
        } else if (subject.isURI()) {
            if (property.equals(Rdf.TYPE)) {
                types.put(subject, object);
                if (SkosTerms.CONCEPTS.contains(object)) {
                    draft(subject);
                }
            } else if (object.isURI()) {
                link(subject, property, object);
            }
            label(subject, property, object);
        }
    }

    private void label(Node subject, Node property, Node object) {
        if (SkosTerms.PREF_LABEL.contains(property)) {
            draft(subject).preferred(object);
        } else if (property.equals(Rdfs.LABEL)) {
            draft(subject).named(object);
        } else if (SkosTerms.ALT_LABEL.contains(property)) {
            draft(subject).other(object);
        } else if (SkosTerms.HIDDEN_LABEL.contains(property)) {
            draft(subject).hidden(object);
        } else if (property.equals(Skos.DEFINITION) || property.equals(Rdfs.COMMENT)) {
            draft(subject).definition(object);
        } else if (property.equals(Cq.NOT_IN)) {
            draft(subject).notIn(object);
        } else if (property.equals(SkosTerms.DEPRECATED) && isTrue(object)) {
            draft(subject).deprecated();
        }
    }

    private static boolean isTrue(Node value) {
        return value.isLiteral() && List.of("true", "1").contains(value.getLiteralLexicalForm());
    }

    private void link(Node subject, Node property, Node object) {
        if (SkosTerms.BROADER.contains(property)) {
            draft(subject).broader(object);
            draft(object).narrower();
        } else if (SkosTerms.NARROWER.contains(property)) {
            draft(object).broader(subject);
            draft(subject).narrower();
        } else if (property.equals(SkosTerms.BROADER_TRANSITIVE)) {
            draft(subject).above(object);
            draft(object).narrower();
        } else if (property.equals(SkosTerms.NARROWER_TRANSITIVE)) {
            draft(object).above(subject);
            draft(subject).narrower();
        } else if (property.equals(Skos.RELATED)) {
            draft(subject).related(object);
        } else if (SkosTerms.EXACT_MATCH.contains(property)) {
            draft(subject).exactMatch(object);
        } else if (SkosTerms.IN_SCHEME.contains(property)) {
            draft(subject).scheme(object);
        } else if (property.equals(SkosTerms.HAS_TOP_CONCEPT)) {
            draft(object).scheme(subject);
        } else if (SkosTerms.EQUIVALENT.contains(property)) {
            equivalents.add(subject, object, property.equals(SkosTerms.PREFERRED));
        }
    }

    private SkosDraft draft(Node node) {
        return drafts.computeIfAbsent(node, SkosDraft::new);
    }

    /** Returns the concepts; of several that are said to be one topic, the one that stands for all has the labels of all. */
    Collection<Concept> concepts() {
        Map<String, List<SkosDraft>> groups = new TreeMap<>();
        for (Map.Entry<Node, SkosDraft> entry : drafts.entrySet()) {
            if (isConcept(entry.getKey(), entry.getValue())) {
                Node standsFor = equivalents.standsFor(entry.getKey());
                groups.computeIfAbsent(standsFor.getURI(), iri -> new ArrayList<>())
                        .add(entry.getValue());
            }
        }
        List<Concept> concepts = new ArrayList<>(groups.size());
        groups.forEach((iri, group) -> concepts.add(concept(iri, group)));
        return concepts;
    }

    private Concept concept(String iri, List<SkosDraft> group) {
        List<SkosDraft> ordered = new ArrayList<>(group);
        ordered.sort((one, other) -> Boolean.compare(other.is(iri), one.is(iri)));
        SkosDraft first = ordered.get(0);
        Labels labels = new Labels(literalForms);
        Concept.Builder builder = Concept.builder(iri, labels.preferred(first));
        first.scheme().ifPresent(scheme -> builder.scheme(new Scheme(scheme, called(scheme, labels))));
        Set<String> alt = new LinkedHashSet<>();
        Set<String> hidden = new LinkedHashSet<>();
        ordered.forEach(draft -> {
            alt.addAll(labels.names(draft));
            alt.addAll(labels.others(draft));
            labels.foreign(draft).forEach(builder::language);
            hidden.addAll(labels.hidden(draft));
            equivalents.renamed(broader(draft)).stream()
                    .filter(up -> group.size() == 1 || !up.equals(iri))
                    .forEach(builder::broader);
            equivalents.renamed(draft.related()).forEach(builder::related);
            draft.exactMatches().forEach(builder::exactMatch);
            draft.notIn().forEach(builder::notIn);
        });
        alt.remove(labels.preferred(first));
        alt.forEach(builder::alt);
        hidden.forEach(builder::hidden);
        labels.definition(first).ifPresent(builder::definition);
        return builder.build();
    }

    /** Returns what is one step broader; where only all that is above was said, what is not above that too. */
    private Set<String> broader(SkosDraft draft) {
        if (!draft.broader().isEmpty()) {
            return draft.broader();
        }
        Set<String> nearest = new LinkedHashSet<>(draft.above());
        draft.above().stream()
                .map(iri -> drafts.get(NodeFactory.createURI(iri)))
                .filter(above -> above != null && above != draft)
                .forEach(above -> nearest.removeAll(above.above()));
        return nearest;
    }

    /** Returns what a scheme is called; its IRI if it has no name. */
    private String called(String scheme, Labels labels) {
        return Optional.ofNullable(drafts.get(NodeFactory.createURI(scheme)))
                .map(labels::preferred)
                .filter(label -> !label.isEmpty())
                .orElse(scheme);
    }

    private boolean isConcept(Node node, SkosDraft draft) {
        Set<Node> said = types.get(node);
        return !draft.isDeprecated()
                && said.stream().noneMatch(SkosTerms.OTHERS::contains)
                && (said.stream().anyMatch(SkosTerms.CONCEPTS::contains) || draft.isSpokenOfAsConcept());
    }
}
