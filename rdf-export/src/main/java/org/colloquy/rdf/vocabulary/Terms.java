package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

final class Terms {
    private Terms() {}

    static Node of(String namespace, String localName) {
        return NodeFactory.createURI(namespace + localName);
    }
}
