package org.colloquy.rdf.write;

import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.colloquy.rdf.vocabulary.Prefixes;

/** Graphs full of what writers get wrong, the same for the same seed. */
final class HostileGraphs {
    private static final List<String> BITS = List.of(
            "\"",
            "\"\"\"",
            "\\",
            "\\u0041",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "'",
            "'''",
            " ",
            "  ",
            "<",
            ">",
            "&",
            "&amp;",
            "]]>",
            "<!--",
            "{",
            "}",
            "@en",
            "^^",
            "#",
            ".",
            ";",
            "a",
            "é",
            "e\u0301",
            "ℓ",
            "≥",
            "日本",
            "עברית",
            "\u202E",
            "\uD83D\uDE00",
            "\uD835\uDD38",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "\uFFFD",
            "\uE000",
            "\u007F",
            "\u200D");
    private static final List<String> CONTROLS = List.of("\u0001", "\b", "\f", "\u001F", "\uFFFE", "\uFFFF");
    private static final List<String> LOCALS =
            List.of("a", "a.b", "a.", ".a", "-a", "a-b", "1", "a/b", "a:b", "a,b", "a%20b", "é", "", "_", "A9");

    private final Random random;
    private final GraphFormat format;

    private HostileGraphs(Random random, GraphFormat format) {
        this.random = random;
        this.format = format;
    }

    static DatasetGraph of(int seed, GraphFormat format) {
        HostileGraphs hostile = new HostileGraphs(new Random(seed), format);
        DatasetGraph graphs = DatasetGraphFactory.create();
        for (int i = 0; i < 60; i++) {
            Node graph = format.holdsNamedGraphs() && i % 3 == 0
                    ? NodeFactory.createURI("urn:graph:" + i % 2)
                    : Quad.defaultGraphNodeGenerated;
            graphs.add(graph, hostile.iri(), hostile.predicate(), hostile.object());
        }
        return graphs;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Node iri() {
        String namespace = random.nextInt(4) == 0
                ? "https://example.org/x/"
                : any(List.copyOf(Prefixes.table().values()));
        return NodeFactory.createURI(namespace + any(LOCALS));
    }

    private Node predicate() {
        return NodeFactory.createURI(any(List.copyOf(Prefixes.table().values())) + "p" + random.nextInt(9));
    }

    private Node object() {
        return switch (random.nextInt(8)) {
            case 0 -> iri();
            case 1 -> NodeFactory.createLiteralLang(text(), any(List.of("en", "de-at", "zh-hant")));
            case 2 ->
                NodeFactory.createLiteralDT(
                        any(List.of("1", "-1", "+1", "007", "123456789012345678901234")), XSDDatatype.XSDinteger);
            case 3 ->
                NodeFactory.createLiteralDT(
                        any(List.of("1.0", ".5", "1", "-0.50", "+1.5", "1.")), XSDDatatype.XSDdecimal);
            case 4 -> NodeFactory.createLiteralDT(any(List.of("true", "false", "1")), XSDDatatype.XSDboolean);
            case 5 ->
                NodeFactory.createLiteralDT(
                        any(List.of("2021", "2021-07-22T05:00:00-07:00", "1.5E0")),
                        any(List.of(XSDDatatype.XSDgYear, XSDDatatype.XSDdateTime, XSDDatatype.XSDdouble)));
            case 6 -> NodeFactory.createLiteralDT(text(), NodeFactory.getType("urn:type:" + random.nextInt(3)));
            default -> NodeFactory.createLiteralString(text());
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(any(BITS));
            if (format != GraphFormat.RDFXML && random.nextInt(5) == 0) {
                text.append(any(CONTROLS));
            }
        }
        return text.toString();
    }
}
