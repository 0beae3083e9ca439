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

class IriMemoryTest {

    private static Node node(Integer number) {
        return NodeFactory.createURI("urn:example:" + number);
    }

    @Test
    void whatIsAskedForAgainIsNotMadeAgain() {
        IriMemory<Integer> memory = new IriMemory<>();
        Node first = memory.get(7, IriMemoryTest::node);
        assertSame(first, memory.get(7, IriMemoryTest::node));
    }

    @Test
    void thingsThatShareAPlaceAreNeverMixedUp() {
        IriMemory<Integer> memory = new IriMemory<>();
        Random random = new Random(3);
        Map<Integer, Integer> made = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int number = random.nextInt(3_000);
            assertEquals(node(number), memory.get(number, thing -> {
                made.merge(thing, 1, Integer::sum);
                return node(thing);
            }));
        }
        assertTrue(made.size() > 2_500, "nearly all were asked for");
    }
}
