package org.colloquy.rdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;

/**
 * What follows from data under the ontologies' domains, ranges, super-classes, super-properties, inverses and
 * equivalences, and whether it contradicts them. Classes follow from properties but never the other way, so one pass
 * over the data is enough.
 */
public final class RdfsClosure {
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    /** One thing that is an instance of two classes which have no instance in common. */
    public record Clash(Node thing, Node one, Node other) {}

    /** A property seen from its subject, or, when turned round, from its object. */
    private record Step(Node property, boolean turned) {
        Step turn() {
            return new Step(property, !turned);
        }
    }

    private final Graph data;
    private final Set<Node> declared = new HashSet<>();
    private final Set<String> namespaces = new HashSet<>();
    private final SetMultimap<Node, Node> superClasses = LinkedHashMultimap.create();
    private final SetMultimap<Step, Step> superSteps = LinkedHashMultimap.create();
    private final SetMultimap<Node, Node> domains = LinkedHashMultimap.create();
    private final SetMultimap<Node, Node> ranges = LinkedHashMultimap.create();
    private final SetMultimap<Node, Node> disjoint = LinkedHashMultimap.create();
    private final SetMultimap<Node, Node> types = LinkedHashMultimap.create();
    private final Map<Step, Set<Step>> stepsFrom = new HashMap<>();

    private RdfsClosure(Graph data, Graph facts) {
        this.data = data;
        facts.find().forEach(this::learn);
        data.find().forEach(this::apply);
    }

    /**
     * Computes the closure.
     *
     * @param data all that is to be checked; for a data set, the union of its graphs
     * @param facts what the ontologies state, such as {@link OntologyFacts#all}
     */
    public static RdfsClosure of(Graph data, Graph facts) {
        return new RdfsClosure(data, facts);
    }

    /** The classes of a thing, stated or not. */
    public Set<Node> types(Node thing) {
        return ImmutableSet.copyOf(types.get(thing));
    }

    /**
     * The terms that no ontology declares: every property and class that is used, and every other IRI in the namespace
     * of a known vocabulary.
     */
    public List<Node> undeclared() {
        Set<Node> found = new HashSet<>();
        data.find().forEach(triple -> {
            boolean isType = triple.getPredicate().equals(Rdf.TYPE);
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                boolean isTerm = node.equals(triple.getPredicate())
                        || (isType && node.equals(triple.getObject()))
                        || (node.isURI() && namespaces.contains(namespace(node)));
                if (isTerm && !declared.contains(node)) {
                    found.add(node);
                }
            }
        });
        return ImmutableList.sortedCopyOf(BY_TEXT, found);
    }

    /** The things that are instances of two disjoint classes. */
    public List<Clash> clashes() {
        ImmutableList.Builder<Clash> found = ImmutableList.builder();
        for (Node thing : ImmutableList.sortedCopyOf(BY_TEXT, types.keySet())) {
            Set<Node> classes = types.get(thing);
            for (Node one : ImmutableList.sortedCopyOf(BY_TEXT, classes)) {
                disjoint.get(one).stream()
                        .filter(other -> classes.contains(other) && BY_TEXT.compare(one, other) < 0)
                        .sorted(BY_TEXT)
                        .forEach(other -> found.add(new Clash(thing, one, other)));
            }
        }
        return found.build();
    }

    /** The triples whose object is a literal where a thing is due, a thing where a literal is due, or of a wrong type. */
    public List<Triple> mistyped() {
        return data
                .find()
                .filterKeep(triple -> stepsFrom(new Step(triple.getPredicate(), false)).stream()
                        .filter(step -> !step.turned)
                        .flatMap(step -> ranges.get(step.property).stream())
                        .anyMatch(range -> !fits(triple.getObject(), range)))
                .toList()
                .stream()
                .sorted(Comparator.comparing(Triple::toString))
                .collect(ImmutableList.toImmutableList());
    }

    private void learn(Triple fact) {
        Node s = fact.getSubject();
        Node o = fact.getObject();
        switch (fact.getPredicate().getURI()) {
            case Rdf.NS + "type" -> learnType(s, o);
            case Rdfs.NS + "domain" -> domains.put(s, o);
            case Rdfs.NS + "range" -> ranges.put(s, o);
            case Rdfs.NS + "subClassOf" -> superClasses.put(s, o);
            case Rdfs.NS + "subPropertyOf" -> learnStep(new Step(s, false), new Step(o, false));
            case OWL + "inverseOf" -> learnBoth(new Step(s, false), new Step(o, true));
            case OWL + "equivalentProperty" -> learnBoth(new Step(s, false), new Step(o, false));
            case OWL + "equivalentClass" -> {
                superClasses.put(s, o);
                superClasses.put(o, s);
            }
            case OWL + "disjointWith" -> {
                disjoint.put(s, o);
                disjoint.put(o, s);
            }
            default -> {
                // labels, comments and other facts from which nothing follows
            }
        }
    }

    private void learnType(Node term, Node kind) {
        declared.add(term);
        namespaces.add(namespace(term));
        if (kind.isURI() && kind.getURI().equals(OWL + "SymmetricProperty")) {
            learnBoth(new Step(term, false), new Step(term, true));
        } else {
            types.put(term, kind);
        }
    }

    private void learnStep(Step from, Step to) {
        superSteps.put(from, to);
        superSteps.put(from.turn(), to.turn());
    }

    private void learnBoth(Step one, Step other) {
        learnStep(one, other);
        learnStep(other, one);
    }

    private void apply(Triple triple) {
        if (triple.getPredicate().equals(Rdf.TYPE)) {
            addType(triple.getSubject(), triple.getObject());
        }
        for (Step step : stepsFrom(new Step(triple.getPredicate(), false))) {
            Node from = step.turned ? triple.getObject() : triple.getSubject();
            Node to = step.turned ? triple.getSubject() : triple.getObject();
            domains.get(step.property).forEach(type -> addType(from, type));
            ranges.get(step.property).forEach(type -> addType(to, type));
        }
    }

    private void addType(Node thing, Node type) {
        if (thing.isLiteral()) {
            return;
        }
        Deque<Node> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            Node next = open.pop();
            if (next.isURI() && types.put(thing, next)) {
                open.addAll(superClasses.get(next));
            }
        }
    }

    private Set<Step> stepsFrom(Step start) {
        Set<Step> known = stepsFrom.get(start);
        if (known != null) {
            return known;
        }
        Set<Step> reached = new HashSet<>(Set.of(start));
        Deque<Step> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            superSteps.get(open.pop()).stream().filter(reached::add).forEach(open::add);
        }
        stepsFrom.put(start, reached);
        return reached;
    }

    private static boolean fits(Node object, Node range) {
        if (!range.isURI()) {
            return true;
        }
        boolean isLiteral = range.getURI().equals(Rdfs.NS + "Literal");
        RDFDatatype datatype = TypeMapper.getInstance().getTypeByName(range.getURI());
        if (isLiteral || datatype != null) {
            return object.isLiteral() && (datatype == null || datatype.isValid(object.getLiteralLexicalForm()));
        }
        return !object.isLiteral() || range.equals(NodeFactory.createURI(Rdfs.NS + "Resource"));
    }

    private static String namespace(Node term) {
        String iri = term.isURI() ? term.getURI() : "";
        return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
