package org.colloquy.core.network;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Counts links person by person, so that a paper of thousands of authors needs no list of all its pairs. */
final class LinksBuilder {

    private final List<int[]> authors;
    private final List<OptionalInt> years;
    /** Where each person's papers begin. */
    private final int[] firstPapers;

    private final int[] papersOf;
    /** The links met of the person at work, by co-author; -1 where there is none. */
    private final int[] seen;

    private final int[] met;

    private LinksBuilder(int people, List<int[]> authors, List<OptionalInt> years) {
        this.authors = authors;
        this.years = years;
        this.firstPapers = new int[people + 1];
        this.seen = new int[people];
        this.met = new int[people];
        Arrays.fill(seen, -1);
        for (int[] paper : authors) {
            for (int author : paper) {
                firstPapers[author + 1]++;
            }
        }
        Arrays.parallelPrefix(firstPapers, Integer::sum);
        this.papersOf = new int[firstPapers[people]];
        int[] next = firstPapers.clone();
        for (int paper = 0; paper < authors.size(); paper++) {
            for (int author : authors.get(paper)) {
                papersOf[next[author]++] = paper;
            }
        }
    }

    /** Builds the links among {@code people} from each paper's distinct authors and its year. */
    static Links build(int people, List<int[]> authors, List<OptionalInt> years) {
        LinksBuilder builder = new LinksBuilder(people, authors, years);
        int[] rows = new int[people + 1];
        for (int person = 0; person < people; person++) {
            rows[person + 1] = Math.addExact(rows[person], builder.meet(person));
        }
        Links links = new Links(rows);
        for (int person = 0; person < people; person++) {
            builder.fill(person, links);
        }
        return links;
    }

    /** Lists whom a person wrote with, in order, and returns how many they are. */
    private int meet(int person) {
        int count = 0;
        for (int i = firstPapers[person]; i < firstPapers[person + 1]; i++) {
            for (int other : authors.get(papersOf[i])) {
                if (other != person && seen[other] < 0) {
                    seen[other] = 0;
                    met[count++] = other;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            seen[met[i]] = -1;
        }
        Arrays.sort(met, 0, count);
        return count;
    }

    private void fill(int person, Links links) {
        int count = meet(person);
        for (int i = 0; i < count; i++) {
            seen[met[i]] = links.first(person) + i;
            links.open(links.first(person) + i, met[i]);
        }
        for (int i = firstPapers[person]; i < firstPapers[person + 1]; i++) {
            int[] paper = authors.get(papersOf[i]);
            for (int other : paper) {
                if (other != person) {
                    links.addPaper(seen[other], 1.0 / (paper.length - 1), years.get(papersOf[i]));
                }
            }
        }
        for (int i = 0; i < count; i++) {
            seen[met[i]] = -1;
        }
    }
}
