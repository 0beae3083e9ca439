package org.colloquy.core.network.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.colloquy.core.network.Links;

/**
 * Who is to be shown of a network that is too large: those whose pairs weigh most. A paper adds one to the weights of each of
 * its authors, however many they are, so that one with sixty does not fill a picture. Of equals, whoever has the strongest
 * pair comes first; one with somebody who is shown already counts several times, lest people stand alone.
 */
final class Strongest {

    private static final int WITH_SOMEBODY_SHOWN = 4;
    /** The thirds of one paper are not exactly as much as the halves of another. */
    private static final double EXACT = 1000;

    private final Links links;
    private final int papers;
    private final double[] strength;
    private final double[] strongest;

    /**
     * Weighs everybody.
     *
     * @param papers how many papers a pair must have written together to count
     */
    Strongest(Links links, int papers) {
        this.links = links;
        this.papers = papers;
        this.strength = IntStream.range(0, links.people())
                .mapToDouble(person ->
                        Math.rint(pairs(person).mapToDouble(links::weight).sum() * EXACT) / EXACT)
                .toArray();
        this.strongest = IntStream.range(0, links.people())
                .mapToDouble(
                        person -> pairs(person).mapToDouble(links::weight).max().orElse(0))
                .toArray();
    }

    private IntStream pairs(int person) {
        return IntStream.range(links.from(person), links.to(person)).filter(link -> links.papers(link) >= papers);
    }

    /** Returns whether somebody has a pair that counts. */
    boolean hasPair(int person) {
        return strength[person] > 0;
    }

    /** Returns so many of some people, in their order. */
    List<Integer> of(List<Integer> people, int most) {
        if (people.size() <= most) {
            return people;
        }
        TreeSet<Integer> waiting = new TreeSet<>(Comparator.<Integer>comparingDouble(person -> -strength[person])
                .thenComparingDouble(person -> -strongest[person])
                .thenComparing(Comparator.naturalOrder()));
        waiting.addAll(people);
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < most) {
            int next = waiting.first();
            waiting.remove(next);
            chosen.add(next);
            pairs(next).forEach(link -> {
                int other = links.target(link);
                double raised = WITH_SOMEBODY_SHOWN * links.weight(link);
                if (raised > strongest[other] && waiting.remove(other)) {
                    strongest[other] = raised;
                    waiting.add(other);
                }
            });
        }
        return chosen.stream().sorted().toList();
    }
}
