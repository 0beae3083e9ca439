package org.colloquy.rdf.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.colloquy.core.source.Passage;

/** What a document says about its nodes. */
record Described(SetMultimap<Node, Triple> triples, Places places, ReadTerms terms) {

    private static final String MEMBER = RDF.getURI() + "_";

    /** Returns all values of all the terms for {@code what}: by preference of the term, then as the document has them. */
    List<Node> nodes(Node subject, String what) {
        return nodes(subject, terms.of(what));
    }

    List<Node> nodes(Node subject, List<Node> properties) {
        ImmutableList.Builder<Node> found = ImmutableList.builder();
        for (Node property : properties) {
            for (Triple triple : triples.get(subject)) {
                if (triple.getPredicate().equals(property)) {
                    found.add(triple.getObject());
                }
            }
        }
        return found.build();
    }

    /** Returns the members of a sequence ({@code rdf:Seq}) in their order; empty if the node is none. */
    List<Node> members(Node sequence) {
        TreeMap<Integer, Node> members = new TreeMap<>();
        for (Triple triple : triples.get(sequence)) {
            String property = triple.getPredicate().getURI();
            if (property.startsWith(MEMBER)) {
                Optional.ofNullable(Ints.tryParse(property.substring(MEMBER.length())))
                        .ifPresent(number -> members.putIfAbsent(number, triple.getObject()));
            }
        }
        return ImmutableList.copyOf(members.values());
    }

    /** Returns the nodes that the first term with any value leads to. */
    List<Node> preferred(Node subject, String what) {
        return terms.of(what).stream()
                .map(property -> nodes(subject, List.of(property)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(ImmutableList.of());
    }

    Optional<Node> node(Node subject, String what) {
        return nodes(subject, what).stream().findFirst();
    }

    /** Returns the texts among the values: literals, addresses, and the names of things that have one. */
    List<Passage> texts(Node subject, String what) {
        return texts(subject, terms.of(what));
    }

    List<Passage> texts(Node subject, List<Node> properties) {
        return nodes(subject, properties).stream()
                .flatMap(node -> text(subject, node).stream())
                .collect(ImmutableList.toImmutableList());
    }

    Optional<Passage> text(Node subject, String what) {
        return texts(subject, what).stream().findFirst();
    }

    /** Returns a value as text. */
    Optional<Passage> text(Node subject, Node value) {
        if (value.isLiteral()) {
            String lexical = value.getLiteralLexicalForm();
            return Optional.of(places.of(subject, lexical)).filter(passage -> !passage.isBlank());
        }
        Optional<Passage> named = nodes(value, "name").stream()
                .filter(Node::isLiteral)
                .map(name -> places.of(value, name.getLiteralLexicalForm()))
                .filter(passage -> !passage.isBlank())
                .findFirst();
        return named.or(
                () -> value.isURI() ? Optional.of(places.of(subject).reading(value.getURI())) : Optional.empty());
    }

    boolean is(Node subject, String classes) {
        return triples.get(subject).stream()
                .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
                .anyMatch(triple -> terms.of(classes).contains(triple.getObject()));
    }
}
