package org.colloquy.core.network;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The pairs of people who wrote the most papers together. */
public final class TopPairs {
    /** The better first: more papers, then the lower numbers. */
    private static final Comparator<Link> ORDER = Comparator.comparingInt(Link::papers)
            .reversed()
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other);

    private TopPairs() {}

    /** Returns the {@code most} first of all pairs, in order. */
    public static List<Link> of(Links links, int most) {
        PriorityQueue<Link> best = new PriorityQueue<>(ORDER.reversed());
        for (int one = 0; one < links.people() && most > 0; one++) {
            for (int link = links.from(one); link < links.to(one); link++) {
                int other = links.target(link);
                int papers = links.papers(link);
                // Pairs come in order, so that a later one must have more papers.
                if (other > one && (best.size() < most || papers > best.element().papers())) {
                    best.add(new Link(one, other, papers));
                    if (best.size() > most) {
                        best.remove();
                    }
                }
            }
        }
        return best.stream().sorted(ORDER).toList();
    }

    /**
     * A pair.
     *
     * @param one the one with the lower number
     * @param other the other
     * @param papers how many papers they wrote together
     */
    public record Link(int one, int other, int papers) {}
}
