package org.colloquy.rdf.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What the default graph of a data set says with one property or another, all of it at once. Keys stand for nodes: in a
 * store, what its indexes hold in their place, so that no more nodes are looked up than matter in the end. Keys mean
 * something to these pairs alone. Use them inside transactions that see the same version of the data.
 */
public interface PropertyPairs {
    /** Returns the pairs of a data set. */
    static PropertyPairs of(DatasetGraph data) {
        var store = TDBInternal.getDatasetGraphTDB(data);
        return store == null ? new GraphPairs(data.getDefaultGraph()) : new StorePairs(store);
    }

    /** Gives the keys of subject and object of each statement with a property. */
    void forEach(Node property, Pair pair);

    /** Returns what a key stands for. */
    Node node(long key);

    /** Returns what stands for a node: a key that no statement has, if the data set does not know the node. */
    long key(Node node);

    /** Takes the two ends of a statement. */
    @FunctionalInterface
    interface Pair {
        /** Takes their keys. */
        void accept(long subject, long object);
    }
}
