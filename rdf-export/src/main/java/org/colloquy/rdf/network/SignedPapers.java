package org.colloquy.rdf.network;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Iterator;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colloquy.core.network.Collaborations;
import org.colloquy.core.network.Signatures;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;

/**
 * The papers of a graph and who signed them: nodes on one side, their numbers on the other. Numbers follow the order of
 * IRIs, so that they do not depend on the order in which a graph gives its triples.
 *
 * @param papers the papers that have signatures
 * @param people those who signed
 * @param arrays who signed what, and so who wrote with whom
 */
record SignedPapers(Numbers papers, Numbers people, Collaborations arrays) {
    private static final int YEAR_DIGITS = 4;

    static SignedPapers of(Graph graph, int mostAuthors) {
        Numbers papers = new Numbers();
        Numbers people = new Numbers();
        ImmutableIntArray.Builder signed = ImmutableIntArray.builder();
        ImmutableIntArray.Builder signers = ImmutableIntArray.builder();
        PapersBySignature paperOf = PapersBySignature.of(graph, papers);
        for (Iterator<Triple> all = graph.find(Node.ANY, Dblp.SIGNATURE_CREATOR, Node.ANY); all.hasNext(); ) {
            Triple triple = all.next();
            int paper = paperOf.paper(triple.getSubject());
            if (paper >= 0) {
                signed.add(paper);
                signers.add(people.add(triple.getObject()));
            }
        }
        Signatures signatures = signatures(signed.build(), signers.build(), papers.sort(), people.sort());
        readYears(graph, papers, signatures);
        return new SignedPapers(papers, people, signatures.build(papers.size(), people.size(), mostAuthors));
    }

    private static Signatures signatures(
            ImmutableIntArray signed, ImmutableIntArray signers, int[] paperNumbers, int[] personNumbers) {
        Signatures signatures = new Signatures();
        for (int i = 0; i < signed.length(); i++) {
            signatures.add(paperNumbers[signed.get(i)], personNumbers[signers.get(i)]);
        }
        return signatures;
    }

    private static void readYears(Graph graph, Numbers papers, Signatures signatures) {
        for (Iterator<Triple> all = graph.find(Node.ANY, Dct.ISSUED, Node.ANY); all.hasNext(); ) {
            Triple triple = all.next();
            int paper = papers.of(triple.getSubject());
            OptionalInt year = year(triple.getObject());
            if (paper >= 0 && year.isPresent()) {
                signatures.year(paper, year.getAsInt());
            }
        }
    }

    /** Returns the year of a date, of whatever precision. */
    static OptionalInt year(Node date) {
        String text = date.isLiteral() ? date.getLiteralLexicalForm() : "";
        boolean dated = text.length() >= YEAR_DIGITS
                && text.chars().limit(YEAR_DIGITS).allMatch(digit -> digit >= '0' && digit <= '9');
        return dated ? OptionalInt.of(Integer.parseInt(text.substring(0, YEAR_DIGITS))) : OptionalInt.empty();
    }
}
