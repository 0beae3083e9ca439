package org.colloquy.rdf.store;

import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/** The pairs of a store, from the records of its index. */
final class StorePairs implements PropertyPairs {
    private final PropertyIndex index;

    StorePairs(DatasetGraphTDB store) {
        this.index = new PropertyIndex(store);
    }

    @Override
    public void forEach(Node property, Pair pair) {
        long known = key(property);
        if (known != PropertyIndex.NONE) {
            index.with(known, Ends::new).forEachRemaining(ends -> pair.accept(ends.subject, ends.object));
        }
    }

    private record Ends(long subject, long object) {}

    @Override
    public Node node(long key) {
        return index.node(key);
    }

    @Override
    public long key(Node node) {
        return index.key(node);
    }
}
