package org.colloquy.rdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertyPairsTest {
    private static final int TRIPLES = 20_000;
    private static final List<Node> PROPERTIES =
            Stream.of("a", "b", "c", "d").map(PropertyPairsTest::iri).toList();

    private static Node iri(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }

    /** A store keeps numbers and dates in its indexes, and texts elsewhere. */
    private static Node object(Random random) {
        int value = random.nextInt(3_000);
        return switch (random.nextInt(5)) {
            case 0 -> iri("thing" + value);
            case 1 -> NodeFactory.createLiteralString("text " + value);
            case 2 -> NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
            case 3 -> NodeFactory.createLiteralDT(Integer.toString(1900 + value), XSDDatatype.XSDgYear);
            default -> NodeFactory.createLiteralDT(value + ".5", XSDDatatype.XSDdecimal);
        };
    }

    private static List<Triple> triples() {
        Random random = new Random(1);
        return Stream.generate(() -> Triple.create(
                        iri("thing" + random.nextInt(3_000)),
                        PROPERTIES.get(random.nextInt(PROPERTIES.size())),
                        object(random)))
                .limit(TRIPLES)
                .distinct()
                .toList();
    }

    private static void check(DatasetGraph data, List<Triple> triples) {
        PropertyPairs pairs = PropertyPairs.of(data);
        Multiset<Triple> read = HashMultiset.create();
        Map<Long, Node> known = new HashMap<>();
        for (Node property : PROPERTIES) {
            pairs.forEach(property, (subject, object) -> {
                read.add(Triple.create(pairs.node(subject), property, pairs.node(object)));
                for (long key : new long[] {subject, object}) {
                    known.put(key, pairs.node(key));
                    assertEquals(key, pairs.key(pairs.node(key)));
                }
            });
        }
        assertEquals(HashMultiset.create(triples), read);
        assertEquals(known.size(), known.values().stream().distinct().count());
        assertNotEquals(pairs.key(iri("thing0")), pairs.key(iri("nothing")));
        pairs.forEach(iri("nothing"), (subject, object) -> {
            throw new AssertionError("nothing is said with this property");
        });
    }

    @Test
    void aGraphTellsAllItSays() {
        DatasetGraph data = new MemoryGraphs();
        List<Triple> triples = triples();
        Txn.executeWrite(data, () -> triples.forEach(data.getDefaultGraph()::add));
        Txn.executeRead(data, () -> check(data, triples));
    }

    @Test
    void aStoreTellsAllItSays(@TempDir Path folder) {
        List<Triple> triples = triples();
        Tdb2Store.build(folder.resolve("store"), TRIPLES, (out, place) -> triples.forEach(out::triple));
        DatasetGraph data = Tdb2Store.open(folder.resolve("store"));
        Txn.executeRead(data, () -> check(data, triples));
        Tdb2Store.close(data);
    }
}
