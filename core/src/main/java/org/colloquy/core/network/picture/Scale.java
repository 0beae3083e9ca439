package org.colloquy.core.network.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.core.network.export.Member;
import org.colloquy.core.network.export.Tie;

/**
 * How large circles are and how wide lines. The area of a circle, and the width of a line, grow with the number of papers.
 *
 * @param mostOfOne the largest number of papers of a person
 * @param mostOfPair the largest number of papers of a pair
 */
record Scale(int mostOfOne, int mostOfPair) {

    private static final double SMALLEST = 3.5;
    private static final double LARGEST = 20;
    private static final int MANY = 12;
    private static final double THINNEST = 1;
    private static final double WIDEST = 8;
    private static final double STEP = 1.5;

    static Scale of(List<Member> people, List<Tie> ties) {
        return new Scale(
                people.stream()
                        .mapToInt(person -> person.facts().papers())
                        .max()
                        .orElse(1),
                ties.stream().mapToInt(Tie::papers).max().orElse(1));
    }

    double radius(int papers) {
        return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(papers / (double) Math.max(MANY, mostOfOne));
    }

    double width(int papers) {
        double step = Math.min(STEP, (WIDEST - THINNEST) / Math.max(1, mostOfPair - 1));
        return THINNEST + step * (papers - 1);
    }

    /** Returns a few numbers of papers for a legend: the smallest, one in the middle, the largest. */
    static List<Integer> examples(int most) {
        return IntStream.of(1, (int) Math.round(Math.sqrt(most)), most)
                .distinct()
                .boxed()
                .toList();
    }
}
