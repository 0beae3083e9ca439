package org.colloquy.rdf.skos;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** What is known of one concept so far. */
final class SkosDraft {
    private final Node node;
    private final List<Node> preferred = new ArrayList<>(1);
    private final List<Node> names = new ArrayList<>(1);
    private final List<Node> others = new ArrayList<>(2);
    private final List<Node> hidden = new ArrayList<>(0);
    private final List<Node> definitions = new ArrayList<>(1);
    private final Set<String> broader = new LinkedHashSet<>();
    private final Set<String> related = new LinkedHashSet<>();
    private final Set<String> exactMatches = new LinkedHashSet<>();
    private final TreeSet<String> schemes = new TreeSet<>();
    private final Set<String> notIn = new LinkedHashSet<>();
    /** What is broader by one step or by several. */
    private final Set<String> above = new LinkedHashSet<>();

    private boolean hasNarrower;
    private boolean deprecated;

    SkosDraft(Node node) {
        this.node = node;
    }

    void preferred(Node label) {
        preferred.add(label);
    }

    void named(Node label) {
        names.add(label);
    }

    void other(Node label) {
        others.add(label);
    }

    void hidden(Node label) {
        hidden.add(label);
    }

    void definition(Node text) {
        definitions.add(text);
    }

    void broader(Node concept) {
        if (concept.isURI()) {
            broader.add(concept.getURI());
        }
    }

    void above(Node concept) {
        above.add(concept.getURI());
    }

    void deprecated() {
        deprecated = true;
    }

    boolean isDeprecated() {
        return deprecated;
    }

    void narrower() {
        hasNarrower = true;
    }

    void related(Node concept) {
        related.add(concept.getURI());
    }

    void exactMatch(Node concept) {
        exactMatches.add(concept.getURI());
    }

    void notIn(Node phrase) {
        if (phrase.isLiteral()) {
            notIn.add(phrase.getLiteralLexicalForm());
        }
    }

    void scheme(Node scheme) {
        schemes.add(scheme.getURI());
    }

    boolean is(String iri) {
        return node.getURI().equals(iri);
    }

    /** Whether it is called something, or stands above or below something, as only concepts do. */
    boolean isSpokenOfAsConcept() {
        boolean named = !preferred.isEmpty() || !names.isEmpty();
        return !preferred.isEmpty() || (named && (hasNarrower || !broader.isEmpty() || !above.isEmpty()));
    }

    /** Returns what may be the label that is shown. */
    List<Node> preferred() {
        return preferred.isEmpty() ? names : preferred;
    }

    List<Node> others() {
        return others;
    }

    List<Node> hidden() {
        return hidden;
    }

    List<Node> definitions() {
        return definitions;
    }

    Set<String> broader() {
        return broader;
    }

    Set<String> above() {
        return above;
    }

    Set<String> related() {
        return related;
    }

    Set<String> exactMatches() {
        return exactMatches;
    }

    /** Returns the IRI of the scheme that it is in; of several, the first in order. */
    Optional<String> scheme() {
        return schemes.stream().findFirst();
    }

    Set<String> notIn() {
        return notIn;
    }
}
