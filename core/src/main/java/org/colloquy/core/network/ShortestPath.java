package org.colloquy.core.network;

import java.util.Arrays;

/**
 * A shortest way between two people, found by breadth-first search from both ends at once, of which the smaller goes on
 * first: Pohl, I.: Bi-directional search. Machine Intelligence 6 (1971), 127-140. Between two of a large network this
 * looks at a few thousand people instead of all.
 */
public final class ShortestPath {
    private static final int[] NONE = {};

    private ShortestPath() {}

    /**
     * Returns the people on a shortest way, both ends included; of several ways the one that keeps to the lowest
     * numbers, from the first step on. Empty if no way leads there.
     */
    public static int[] between(Links links, int from, int to) {
        if (from == to) {
            return new int[] {from};
        }
        Search forth = new Search(links, from);
        Search back = new Search(links, to);
        while (!forth.met(back)) {
            if (forth.isStuck() || back.isStuck()) {
                return NONE;
            }
            (forth.reached() <= back.reached() ? forth : back).step();
        }
        return walk(links, forth, back);
    }

    /** Returns how many steps a shortest way has: 0 from somebody to the same; -1 if no way leads there. */
    public static int distance(Links links, int from, int to) {
        return between(links, from, to).length - 1;
    }

    /**
     * Walks forward. Whom the search from the start has seen is on a shortest way if a shortest way leads on from there;
     * the steps that remain are known for those near the goal, and carried back from where the searches met.
     */
    private static int[] walk(Links links, Search forth, Search back) {
        back.carryInto(forth);
        int[] path = new int[back.steps(forth.start()) + 1];
        path[0] = forth.start();
        for (int i = 1; i < path.length; i++) {
            int at = path[i - 1];
            int link = links.from(at);
            while (back.steps(links.target(link)) != path.length - 1 - i) {
                link++;
            }
            path[i] = links.target(link);
        }
        return path;
    }

    /** One of the two searches: whom it has seen, after how many steps, in the order in which they were seen. */
    private static final class Search {
        private final Links links;
        private final IntMap steps = new IntMap();
        private int[] seen = new int[16];
        private int count;
        /** Where those begin who were seen by the last step. */
        private int last;

        private int depth;

        Search(Links links, int start) {
            this.links = links;
            see(start);
        }

        private void see(int person) {
            if (steps.putIfAbsent(person, depth)) {
                seen = count == seen.length ? Arrays.copyOf(seen, 2 * count) : seen;
                seen[count++] = person;
            }
        }

        int start() {
            return seen[0];
        }

        int steps(int person) {
            return steps.get(person);
        }

        int reached() {
            return count - last;
        }

        boolean isStuck() {
            return last == count;
        }

        void step() {
            int end = count;
            depth++;
            for (int i = last; i < end; i++) {
                for (int link = links.from(seen[i]); link < links.to(seen[i]); link++) {
                    see(links.target(link));
                }
            }
            last = end;
        }

        /** Returns whether somebody was seen from both ends: only after a last step, so all such are equally near. */
        boolean met(Search other) {
            for (int i = last; i < count; i++) {
                if (other.steps(seen[i]) >= 0) {
                    return true;
                }
            }
            for (int i = other.last; i < other.count; i++) {
                if (steps(other.seen[i]) >= 0) {
                    return true;
                }
            }
            return false;
        }

        /** Lets this search know how far from its start those are on shortest ways whom the other has seen. */
        void carryInto(Search other) {
            int rim = depth;
            for (int i = other.count - 1; i >= 0; i--) {
                int person = other.seen[i];
                int left = rim + other.depth - other.steps(person);
                if (other.steps(person) < other.depth && hasNeighbourAt(person, left - 1)) {
                    steps.putIfAbsent(person, left);
                }
            }
        }

        private boolean hasNeighbourAt(int person, int step) {
            for (int link = links.from(person); link < links.to(person); link++) {
                if (steps(links.target(link)) == step) {
                    return true;
                }
            }
            return false;
        }
    }
}
