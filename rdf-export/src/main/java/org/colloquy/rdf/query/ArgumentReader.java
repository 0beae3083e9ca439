package org.colloquy.rdf.query;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.colloquy.rdf.vocabulary.Dct;

/** Reads one value: {@code iri:...}, {@code str:...}, {@code int:...} and so on, or plain text of the parameter's type. */
final class ArgumentReader {
    private static final ImmutableMap<String, RDFDatatype> DATATYPES = ImmutableMap.of(
            "str", XSDDatatype.XSDstring,
            "int", XSDDatatype.XSDinteger,
            "dec", XSDDatatype.XSDdecimal,
            "bool", XSDDatatype.XSDboolean,
            "date", XSDDatatype.XSDdate,
            "year", XSDDatatype.XSDgYear);

    private static final ImmutableMap<ParameterType, String> DEFAULTS = ImmutableMap.of(
            ParameterType.STRING, "str",
            ParameterType.INT, "int",
            ParameterType.DATE, "date",
            ParameterType.IRI, "iri");

    private static final ImmutableSet<ThingKind> ANYTHING =
            Sets.immutableEnumSet(ImmutableSet.copyOf(ThingKind.values()));
    private static final int SHOWN = 20;

    private final DatasetGraph data;
    private final Graph graph;
    private final NameIndex names;
    private final PrefixMapping prefixes;

    /** Reads values that name things of a data set. Must be used in a transaction on it. */
    ArgumentReader(DatasetGraph data) {
        this.data = data;
        this.graph = data.getDefaultGraph();
        this.names = new NameIndex(graph);
        this.prefixes = DataPrefixes.of(data);
    }

    Node read(String parameter, ParameterType type, String typed) {
        int colon = typed.indexOf(':');
        String spelled = colon < 0 ? "" : typed.substring(0, colon);
        if (spelled.equals("iri") || spelled.equals("name") || DATATYPES.containsKey(spelled)) {
            Node value = read(parameter, spelled, type, typed.substring(colon + 1));
            if (value.isLiteral() && (type.isName() || type == ParameterType.IRI)) {
                throw new QueryException(parameter + ": takes the name or IRI of a thing, not '" + typed + "'");
            }
            return value;
        }
        String text = type.isNamePart() ? "str" : "name";
        return read(parameter, DEFAULTS.getOrDefault(type, isIri(typed) ? "iri" : text), type, typed);
    }

    /** Returns whether something is typed as IRIs are: in full or with a known prefix. */
    private boolean isIri(String typed) {
        return typed.contains("://")
                || (typed.chars().noneMatch(Character::isWhitespace)
                        && !prefixes.expandPrefix(typed).equals(typed));
    }

    private Node read(String parameter, String spelled, ParameterType type, String value) {
        return switch (spelled) {
            case "iri" -> known(parameter, type, iri(parameter, value));
            case "name" -> named(kinds(type), value).iri();
            default -> {
                if (type.isNamePart()) {
                    new NamePart(graph, type).check(value);
                }
                yield literal(parameter, spelled, value);
            }
        };
    }

    /** Returns what an IRI stands for by now; it must be of the type, if that is one of things. */
    private Node known(String parameter, ParameterType type, Node iri) {
        if (!type.isName() && !type.isNamePart()) {
            return iri;
        }
        Node standing = standing(iri);
        if (!isKnown(type, standing)) {
            String nothing = type == ParameterType.ENTITY ? "nothing" : "no " + type.word();
            throw new QueryException(parameter + ": " + nothing + " in the graph has the IRI " + iri.getURI()
                    + Sets.difference(ANYTHING, kinds(type)).stream()
                            .filter(kind -> isOf(ImmutableSet.of(kind), standing))
                            .findFirst()
                            .map(kind -> "; it is that of a " + kind.one())
                            .orElse(""));
        }
        return standing;
    }

    private boolean isKnown(ParameterType type, Node thing) {
        if (type == ParameterType.ENTITY) {
            return data.contains(Node.ANY, thing, Node.ANY, Node.ANY)
                    || data.contains(Node.ANY, Node.ANY, Node.ANY, thing);
        }
        return type.isNamePart() ? new NamePart(graph, type).isKnown(thing) : isOf(kinds(type), thing);
    }

    private boolean isOf(Set<ThingKind> kinds, Node thing) {
        return kinds.stream().anyMatch(kind -> graph.contains(thing, RDF.Nodes.type, kind.type()));
    }

    /** Follows an IRI that was replaced to the one that stands. */
    private Node standing(Node iri) {
        Set<Node> seen = new HashSet<>();
        Node standing = iri;
        while (seen.add(standing)) {
            List<Node> next = graph.find(standing, Dct.IS_REPLACED_BY, Node.ANY)
                    .mapWith(Triple::getObject)
                    .toList();
            standing = next.size() == 1 ? next.get(0) : standing;
        }
        return standing;
    }

    /** Returns the only thing of these kinds that fits the name. */
    NamedThing named(Set<ThingKind> kinds, String typed) {
        Found found = names.find(kinds, typed);
        if (found.hits().size() == 1) {
            return found.hits().get(0);
        }
        throw new QueryException(found.hits().isEmpty() ? unknown(kinds, typed, found.near()) : several(typed, found));
    }

    static Set<ThingKind> kinds(ParameterType type) {
        return switch (type) {
            case PERSON -> ImmutableSet.of(ThingKind.PERSON, ThingKind.GROUP);
            case PAPER -> ImmutableSet.of(ThingKind.PAPER);
            case SESSION -> ImmutableSet.of(ThingKind.SESSION);
            default -> ANYTHING;
        };
    }

    private Node iri(String parameter, String value) {
        String expanded = prefixes.expandPrefix(value);
        try {
            if (IRIx.create(expanded).isReference()) {
                return NodeFactory.createURI(expanded);
            }
        } catch (IRIException e) {
            throw new QueryException(parameter + ": '" + value + "' is not an IRI: " + e.getMessage(), e);
        }
        throw new QueryException(parameter + ": '" + value + "' is not a whole IRI; the prefixes known are "
                + String.join(", ", new TreeSet<>(prefixes.getNsPrefixMap().keySet())));
    }

    private static Node literal(String parameter, String spelled, String value) {
        RDFDatatype datatype = DATATYPES.get(spelled);
        if (datatype == null || !datatype.isValid(value)) {
            throw new QueryException(parameter + ": '" + value + "' is not " + describe(spelled));
        }
        return NodeFactory.createLiteralDT(value, datatype);
    }

    private static String describe(String spelled) {
        return switch (spelled) {
            case "int" -> "a whole number";
            case "dec" -> "a number";
            case "bool" -> "true or false";
            case "date" -> "a day, as in 2021-07-22";
            case "year" -> "a year, as in 2021";
            default -> "text";
        };
    }

    private static String unknown(Set<ThingKind> kinds, String typed, List<NamedThing> near) {
        String what = kinds.equals(ANYTHING)
                ? "nothing"
                : "no " + kinds.iterator().next().one();
        String suggestion = near.isEmpty()
                ? "'colloquy query people' and 'colloquy query papers' list what there is"
                : "did you mean " + near.stream().map(NamedThing::label).collect(joining("; ")) + "?";
        return what + " in the graph is called '" + typed + "'; " + suggestion;
    }

    private String several(String typed, Found found) {
        PapersOf papers = new PapersOf(graph);
        List<NamedThing> hits = found.hits();
        String more = hits.size() > SHOWN ? "\n  and " + (hits.size() - SHOWN) + " more" : "";
        return "'" + typed + "' fits " + hits.size() + " things; type more of the name, or the IRI of one of them:"
                + hits.stream()
                        .limit(SHOWN)
                        .map(hit -> "\n  " + hit.label() + " (" + hit.kind().one() + papers.inWords(hit.iri())
                                + ")  iri:" + hit.iri())
                        .collect(joining())
                + more;
    }
}
