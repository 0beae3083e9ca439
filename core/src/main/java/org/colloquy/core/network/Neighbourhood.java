package org.colloquy.core.network;

import java.util.Arrays;
import java.util.BitSet;

/** The people who are at most so many steps away from somebody, the nearest first, equally near ones by number. */
public final class Neighbourhood {
    private final int[] people;
    /** Where the people of each number of steps end. */
    private final int[] ends;

    private Neighbourhood(int[] people, int[] ends) {
        this.people = people;
        this.ends = ends;
    }

    /** Finds who is at most {@code most} steps away from {@code from}. */
    public static Neighbourhood of(Links links, int from, int most) {
        BitSet seen = new BitSet(links.people());
        int[] people = {from};
        int[] ends = {1};
        seen.set(from);
        BitSet rim = new BitSet(links.people());
        rim.set(from);
        for (int steps = 1; steps <= most && !rim.isEmpty(); steps++) {
            rim = next(links, rim, seen);
            int begin = people.length;
            people = Arrays.copyOf(people, begin + rim.cardinality());
            int place = begin;
            for (int person = rim.nextSetBit(0); person >= 0; person = rim.nextSetBit(person + 1)) {
                people[place++] = person;
            }
            ends = Arrays.copyOf(ends, steps + 1);
            ends[steps] = people.length;
        }
        return new Neighbourhood(people, ends);
    }

    private static BitSet next(Links links, BitSet rim, BitSet seen) {
        BitSet next = new BitSet(links.people());
        for (int person = rim.nextSetBit(0); person >= 0; person = rim.nextSetBit(person + 1)) {
            for (int link = links.from(person); link < links.to(person); link++) {
                next.set(links.target(link));
            }
        }
        next.andNot(seen);
        seen.or(next);
        return next;
    }

    /** Returns how many people these are, the one in the middle included. */
    public int size() {
        return people.length;
    }

    /** Returns the person at a place; at place 0 the one in the middle. */
    public int person(int place) {
        return people[place];
    }

    /** Returns how many steps away the person at a place is. */
    public int steps(int place) {
        int steps = 0;
        while (ends[steps] <= place) {
            steps++;
        }
        return steps;
    }
}
