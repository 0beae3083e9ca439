package org.colloquy.rdf.network;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.colloquy.core.network.Collaborations;
import org.colloquy.core.network.Signatures;
import org.colloquy.rdf.store.PropertyPairs;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;

/**
 * The papers of a graph and who signed them. What stands for papers is looked up when it is asked for: most never are, and
 * in a store each costs more than all its signatures.
 *
 * @param pairs what the graph says
 * @param papers the keys of the papers that have signatures
 * @param people those who signed
 * @param arrays who signed what, and so who wrote with whom
 */
record SignedPapers(PropertyPairs pairs, Numbers papers, NodeNumbers people, Collaborations arrays) {
    private static final int YEAR_DIGITS = 4;

    static SignedPapers of(PropertyPairs pairs, int mostAuthors) {
        return new Reading(pairs).read(mostAuthors);
    }

    Node paper(int number) {
        return pairs.node(papers.key(number));
    }

    /** Returns the year of a date, of whatever precision. */
    static OptionalInt year(Node date) {
        String text = date.isLiteral() ? date.getLiteralLexicalForm() : "";
        boolean dated = text.length() >= YEAR_DIGITS
                && text.chars().limit(YEAR_DIGITS).allMatch(digit -> digit >= '0' && digit <= '9');
        return dated ? OptionalInt.of(Integer.parseInt(text.substring(0, YEAR_DIGITS))) : OptionalInt.empty();
    }

    /** Reads by the keys of things; what these stand for is looked up of people alone. */
    private static final class Reading {
        private final PropertyPairs pairs;
        private final Numbers papers = new Numbers();
        private final Numbers people = new Numbers();
        private final ImmutableIntArray.Builder signed = ImmutableIntArray.builder();
        private final ImmutableLongArray.Builder signers = ImmutableLongArray.builder();
        /** The signatures that papers name, and by number the paper of each. */
        private final Numbers signatures = new Numbers();

        private int[] paperOf = new int[1024];
        /** Who made the others: these may name their papers. */
        private final ListMultimap<Long, Long> others =
                MultimapBuilder.hashKeys().arrayListValues().build();

        Reading(PropertyPairs pairs) {
            this.pairs = pairs;
        }

        SignedPapers read(int mostAuthors) {
            pairs.forEach(Dblp.HAS_SIGNATURE, this::note);
            pairs.forEach(Dblp.SIGNATURE_CREATOR, this::sign);
            if (!others.isEmpty()) {
                pairs.forEach(
                        Dblp.SIGNATURE_PUBLICATION,
                        (signature, paper) ->
                                others.get(signature).forEach(person -> signed(papers.add(paper), person)));
            }
            return built(mostAuthors);
        }

        private void note(long paper, long signature) {
            int number = signatures.add(signature);
            paperOf = number < paperOf.length ? paperOf : Arrays.copyOf(paperOf, 2 * number);
            paperOf[number] = papers.add(paper);
        }

        private void sign(long signature, long person) {
            int number = signatures.of(signature);
            if (number < 0) {
                others.put(signature, person);
            } else {
                signed(paperOf[number], person);
            }
        }

        private void signed(int paper, long person) {
            signed.add(paper);
            people.add(person);
            signers.add(person);
        }

        private SignedPapers built(int mostAuthors) {
            NodeNumbers numbers = new NodeNumbers(people, pairs);
            ImmutableIntArray signedPapers = signed.build();
            ImmutableLongArray theirSigners = signers.build();
            Signatures built = new Signatures();
            for (int i = 0; i < signedPapers.length(); i++) {
                built.add(signedPapers.get(i), numbers.ofKey(theirSigners.get(i)));
            }
            pairs.forEach(Dct.ISSUED, (thing, date) -> {
                int paper = papers.of(thing);
                if (paper >= 0) {
                    year(pairs.node(date)).ifPresent(year -> built.year(paper, year));
                }
            });
            return new SignedPapers(pairs, papers, numbers, built.build(papers.size(), numbers.size(), mostAuthors));
        }
    }
}
