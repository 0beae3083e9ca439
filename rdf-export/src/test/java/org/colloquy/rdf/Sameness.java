package org.colloquy.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.colloquy.rdf.map.Iris;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.VoID;

/**
 * What a graph says apart from what its things are called: each entity goes by the places that speak of it, and what hangs
 * on entities by what is said of it. What is said of retired IRIs, and figures that count it, are left out.
 */
final class Sameness {
    private static final Set<String> ENTITIES = Set.of("paper", "person", "session", "talk");
    private static final Set<String> HANGING = Set.of("signature", "role", "co-authorship", "assignment", "candidate");

    private final Set<Quad> quads;
    private final Map<Node, String> names = new HashMap<>();

    private Sameness(Set<Quad> quads) {
        this.quads = quads;
        Map<Node, Set<String>> said = new HashMap<>();
        for (Quad quad : quads) {
            if (quad.isDefaultGraph() && ENTITIES.contains(kind(quad.getSubject())) && isOrigin(quad)) {
                said.computeIfAbsent(quad.getSubject(), any -> new TreeSet<>())
                        .add(quad.getObject().getURI());
            }
        }
        said.forEach((node, places) -> names.put(node, kind(node) + places));
        said.clear();
        for (Quad quad : quads) {
            if (HANGING.contains(kind(quad.getSubject()))) {
                said.computeIfAbsent(quad.getSubject(), any -> new TreeSet<>())
                        .add(quad.getPredicate() + " " + name(quad.getObject()));
            }
        }
        said.forEach((node, all) -> names.put(node, kind(node) + all));
    }

    /** Returns all that is said. */
    static Set<String> of(Set<Quad> quads) {
        Sameness sameness = new Sameness(quads);
        return sameness.quads.stream()
                .filter(quad -> !quad.getPredicate().equals(Dct.IS_REPLACED_BY))
                .filter(quad -> !quad.getPredicate().getURI().startsWith(VoID.NS)
                        && !kind(quad.getSubject()).equals("dataset"))
                .map(quad -> sameness.name(quad.getGraph()) + " " + sameness.name(quad.getSubject()) + " "
                        + quad.getPredicate() + " " + sameness.name(quad.getObject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOrigin(Quad quad) {
        return quad.getPredicate().equals(Prov.WAS_DERIVED_FROM);
    }

    private String name(Node node) {
        return names.getOrDefault(node, node.toString());
    }

    private static String kind(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(Iris.STANDARD_BASE)) {
            return "";
        }
        String path = node.getURI().substring(Iris.STANDARD_BASE.length());
        return path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
    }
}
