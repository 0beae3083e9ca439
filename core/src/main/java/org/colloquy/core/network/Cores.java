package org.colloquy.core.network;

/**
 * In how dense a part of the network people stand: somebody is in the k-core if at least k co-authors are in it too.
 * Found by taking away the person with the fewest co-authors left, again and again, in time linear in the links:
 * Batagelj, V., Zaveršnik, M.: Fast algorithms for determining (generalized) core groups in social networks. Advances in
 * Data Analysis and Classification 5 (2011), 129-145.
 */
public final class Cores {
    private Cores() {}

    /** Returns for each person the largest k for which he or she is in the k-core. */
    public static int[] of(Links links) {
        int people = links.people();
        int[] left = new int[people];
        int most = 0;
        for (int person = 0; person < people; person++) {
            left[person] = links.degree(person);
            most = Math.max(most, left[person]);
        }
        int[] begin = new int[most + 2];
        for (int degree : left) {
            begin[degree + 1]++;
        }
        for (int degree = 0; degree <= most; degree++) {
            begin[degree + 1] += begin[degree];
        }
        int[] order = new int[people];
        int[] place = new int[people];
        int[] next = begin.clone();
        for (int person = 0; person < people; person++) {
            place[person] = next[left[person]]++;
            order[place[person]] = person;
        }
        // The order changes behind the place at work only.
        for (int i = 0; i < people; i++) {
            lower(links, order[i], left, begin, order, place);
        }
        return left;
    }

    /** Takes a person away: whoever has more co-authors left has one less, and changes places to stay in order. */
    private static void lower(Links links, int person, int[] left, int[] begin, int[] order, int[] place) {
        for (int link = links.from(person); link < links.to(person); link++) {
            int other = links.target(link);
            if (left[other] > left[person]) {
                int first = order[begin[left[other]]];
                order[place[other]] = first;
                place[first] = place[other];
                place[other] = begin[left[other]];
                order[place[other]] = other;
                begin[left[other]]++;
                left[other]--;
            }
        }
    }
}
