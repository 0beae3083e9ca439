package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class NodeMemoryTest {

    private static Node node(Integer number) {
        return NodeFactory.createURI("urn:example:" + number);
    }

    @Test
    void whatIsAskedForAgainIsNotMadeAgain() {
        NodeMemory<Integer> memory = new NodeMemory<>(NodeMemoryTest::node);
        Node first = memory.get(7);
        assertSame(first, memory.get(7));
    }

    @Test
    void thingsOfOneHashCodeAreNeverMixedUp() {
        NodeMemory<String> memory = new NodeMemory<>(name -> NodeFactory.createURI("urn:example:" + name));
        // In Java these two have the same.
        memory.get("Aa");
        assertEquals("urn:example:BB", memory.get("BB").getURI());
        assertEquals("urn:example:Aa", memory.get("Aa").getURI());
    }

    @Test
    void thingsThatShareAPlaceAreNeverMixedUp() {
        Map<Integer, Integer> made = new HashMap<>();
        NodeMemory<Integer> memory = new NodeMemory<>(thing -> {
            made.merge(thing, 1, Integer::sum);
            return node(thing);
        });
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            int number = random.nextInt(3_000);
            assertEquals(node(number), memory.get(number));
        }
        assertTrue(made.size() > 2_500, "nearly all were asked for");
    }
}
