package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final Node THING = NodeFactory.createURI("https://example.org/thing");

    @Test
    void eachFactOfEachThingIsNewOnce() {
        Told told = new Told();
        assertTrue(told.add(THING, "a name"));
        assertTrue(told.add(THING, "another name"));
        assertTrue(told.add(NodeFactory.createURI("https://example.org/other"), "a name"));
        assertFalse(told.add(NodeFactory.createURI("https://example.org/thing"), "a name"));
    }

    @Test
    void itHoldsNoMoreThanAllowed() {
        Told told = new Told();
        told.add(THING, -1);
        for (int n = 0; n < 100_000; n++) {
            told.add(THING, n);
        }
        assertTrue(told.add(THING, -1));
    }
}
