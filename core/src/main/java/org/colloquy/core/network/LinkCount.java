package org.colloquy.core.network;

import java.util.Arrays;

/** Counts links person by person, so that no list of pairs is needed, however many there are. */
final class LinkCount {
    private final Rows authors;
    private final Rows papersOf;
    private final short[] years;
    private final int most;
    /** The links of the person at work, by co-author; -1 for those not met. */
    private final int[] linkTo;

    private final int[] met;
    /** Weights are summed up in double precision and rounded once. */
    private final double[] sums;

    private LinkCount(Rows authors, Rows papersOf, short[] years, int most) {
        this.authors = authors;
        this.papersOf = papersOf;
        this.years = years;
        this.most = most;
        this.linkTo = new int[papersOf.size()];
        this.met = new int[papersOf.size()];
        this.sums = new double[papersOf.size()];
        Arrays.fill(linkTo, -1);
    }

    /** Makes the links between the authors of papers that have at most so many. */
    static Links links(Rows authors, Rows papersOf, short[] years, int most) {
        LinkCount count = new LinkCount(authors, papersOf, years, most);
        int people = papersOf.size();
        int[] starts = new int[people + 1];
        for (int person = 0; person < people; person++) {
            int found = count.meet(person);
            starts[person + 1] = Math.addExact(starts[person], found);
            count.forget(found);
        }
        Links links = new Links(starts);
        for (int person = 0; person < people; person++) {
            count.fill(person, links);
        }
        return links;
    }

    /** Lists whom a person wrote with and returns how many they are. */
    private int meet(int person) {
        int count = 0;
        for (int i = papersOf.from(person); i < papersOf.to(person); i++) {
            int paper = papersOf.get(i);
            if (authors.length(paper) <= most) {
                for (int j = authors.from(paper); j < authors.to(paper); j++) {
                    int other = authors.get(j);
                    if (other != person && linkTo[other] < 0) {
                        linkTo[other] = 0;
                        met[count++] = other;
                    }
                }
            }
        }
        return count;
    }

    private void fill(int person, Links links) {
        int count = meet(person);
        Arrays.sort(met, 0, count);
        for (int i = 0; i < count; i++) {
            linkTo[met[i]] = links.from(person) + i;
            links.open(links.from(person) + i, met[i]);
        }
        for (int i = papersOf.from(person); i < papersOf.to(person); i++) {
            int paper = papersOf.get(i);
            int size = authors.length(paper);
            if (size <= most) {
                for (int j = authors.from(paper); j < authors.to(paper); j++) {
                    if (authors.get(j) != person) {
                        sums[authors.get(j)] += 1.0 / (size - 1);
                        links.addPaper(linkTo[authors.get(j)], years[paper]);
                    }
                }
            }
        }
        for (int i = 0; i < count; i++) {
            links.weigh(links.from(person) + i, (float) sums[met[i]]);
        }
        forget(count);
    }

    private void forget(int count) {
        for (int i = 0; i < count; i++) {
            linkTo[met[i]] = -1;
            sums[met[i]] = 0;
        }
    }
}
