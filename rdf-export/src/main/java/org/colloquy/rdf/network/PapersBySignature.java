package org.colloquy.rdf.network;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.colloquy.rdf.vocabulary.Dblp;

/** Which paper a signature stands under, whichever of the two says it. */
final class PapersBySignature {
    private final Graph graph;
    private final Numbers papers;
    private final Numbers signatures = new Numbers();
    private int[] paperOf = new int[1024];

    private PapersBySignature(Graph graph, Numbers papers) {
        this.graph = graph;
        this.papers = papers;
    }

    /** Reads what the papers say, and gives numbers to them. */
    static PapersBySignature of(Graph graph, Numbers papers) {
        PapersBySignature read = new PapersBySignature(graph, papers);
        for (Iterator<Triple> all = graph.find(Node.ANY, Dblp.HAS_SIGNATURE, Node.ANY); all.hasNext(); ) {
            Triple triple = all.next();
            read.note(triple.getObject(), triple.getSubject());
        }
        return read;
    }

    /** Returns the number of the paper of a signature, or -1; where no paper names the signature, asks the latter. */
    int paper(Node signature) {
        int number = signatures.of(signature);
        return number >= 0 ? paperOf[number] : ask(signature);
    }

    private int ask(Node signature) {
        ExtendedIterator<Triple> found = graph.find(signature, Dblp.SIGNATURE_PUBLICATION, Node.ANY);
        try {
            return found.hasNext() ? papers.add(found.next().getObject()) : -1;
        } finally {
            found.close();
        }
    }

    private void note(Node signature, Node paper) {
        int number = signatures.add(signature);
        if (number == paperOf.length) {
            paperOf = Arrays.copyOf(paperOf, 2 * number);
        }
        paperOf[number] = papers.add(paper);
    }
}
