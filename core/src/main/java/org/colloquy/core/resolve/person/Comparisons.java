package org.colloquy.core.resolve.person;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.resolve.entity.ComparisonReader;
import org.colloquy.core.resolve.entity.Doubt;
import org.colloquy.core.resolve.entity.Reason;

/** What comparing people brought: why each mention joined, and who nearly joined whom. */
public final class Comparisons {
    private final PersonWeights weights;
    /** The comparison by which each person mention came to the others, packed. */
    private final long[] joins;
    /** The sum of weights of that comparison. */
    private final float[] scores;
    /** The mentions of shorter names that fit several people and were joined to the likeliest. */
    private final BitSet chosen = new BitSet();

    /** By which comparison mentions of people were joined whose names are variants of each other. */
    private final Map<Integer, Long> variants = new HashMap<>();

    private final BitSet ambiguous = new BitSet();

    private final List<Doubt> doubts = new ArrayList<>();

    /** Begins with nobody compared. */
    public Comparisons(int persons, PersonWeights weights) {
        this.weights = weights;
        this.joins = new long[persons];
        this.scores = new float[persons];
        Arrays.fill(joins, ComparisonReader.NONE);
    }

    PersonWeights weights() {
        return weights;
    }

    /**
     * Takes note that two groups were joined. Those of the smaller come to those of the larger: of the joins by which a
     * mention came to others the weakest counts, as all others hang on it.
     */
    void joined(Collection<Integer> larger, Collection<Integer> smaller, ImmutableIntArray levels) {
        long packed = PackedLevels.pack(levels);
        float score = weights.score(levels);
        for (int person : smaller) {
            if (joins[person] == ComparisonReader.NONE || score < scores[person]) {
                join(person, packed, score);
            }
        }
        for (int person : larger) {
            if (joins[person] == ComparisonReader.NONE) {
                join(person, packed, score);
            }
        }
    }

    private void join(int person, long packed, float score) {
        joins[person] = packed;
        scores[person] = score;
    }

    /** Takes note that mentions of a shorter name were joined to one of several whose names fit. */
    void chose(int[] persons, ImmutableIntArray levels) {
        long packed = PackedLevels.pack(levels);
        float score = weights.score(levels);
        for (int person : persons) {
            join(person, packed, score);
            chosen.set(person);
        }
    }

    /** Takes note that two were joined whose names are variants of each other. */
    void joinedVariants(int[] one, int[] other, ImmutableIntArray levels) {
        boolean larger = one.length >= other.length;
        joined(Ints.asList(larger ? one : other), Ints.asList(larger ? other : one), levels);
        long packed = PackedLevels.pack(levels);
        Stream.of(one, other).flatMapToInt(IntStream::of).forEach(person -> variants.put(person, packed));
    }

    /** Takes note that two of one name were nearly joined. */
    void doubt(int person, int other, ImmutableIntArray levels) {
        doubts.add(new Doubt(person, other, PackedLevels.pack(levels), false));
    }

    /** Takes note that a shorter name fits one of several, and was not joined. */
    void fits(int person, int other, ImmutableIntArray levels) {
        doubts.add(new Doubt(person, other, PackedLevels.pack(levels), true));
    }

    /** Takes note that a shorter name fits several, and nobody can tell who it is. */
    void ambiguous(int person) {
        ambiguous.set(person);
    }

    /** Returns the comparison by which a mention came to others, or {@link ComparisonReader#NONE}. */
    long joinOf(int person) {
        return joins[person];
    }

    boolean isChosen(int person) {
        return chosen.get(person);
    }

    /** Returns the comparison that a reason tells of: that of the variants for them, else the one by which a mention came to others. */
    long joinOf(int person, Reason reason) {
        return reason == Reason.VARIANT_NAME || reason == Reason.LIKE_NAME
                ? variants.getOrDefault(person, ComparisonReader.NONE)
                : joinOf(person);
    }

    boolean isVariant(int person) {
        return variants.containsKey(person);
    }

    /** Returns a mention of each shorter name of which nobody can tell who it is. */
    IntStream ambiguous() {
        return ambiguous.stream();
    }

    List<Doubt> doubts() {
        return doubts;
    }
}
