package org.colloquy.core.resolve;

import java.util.Map;
import java.util.TreeMap;

/** Sets of person mentions under the rule that two authors of one paper mention are two people. */
final class PersonSets {

    private final Corpus corpus;
    private final Disjoint same;
    /** The joins that the rule forbade: the mention that was to join, and the one it was to join. */
    private final Map<Integer, Integer> refused = new TreeMap<>();

    PersonSets(Corpus corpus) {
        this.corpus = corpus;
        this.same = new Disjoint(corpus.persons());
    }

    Disjoint same() {
        return same;
    }

    /** Joins two sets unless that would make two authors of one paper one person. */
    void join(int person, int other) {
        if (same.same(person, other)) {
            return;
        }
        if (meet(person, other)) {
            refused.putIfAbsent(person, other);
        } else {
            same.join(person, other);
        }
    }

    /** Notes that two mentions of the same name are two people. */
    void keepApart(int person, int other) {
        refused.putIfAbsent(person, other);
    }

    /** Returns whether some member of one set and some member of the other are authors of the same paper mention. */
    private boolean meet(int person, int other) {
        boolean swap = same.size(person) > same.size(other);
        int root = same.find(swap ? person : other);
        int[] members = same.members(swap ? other : person);
        for (int member : members) {
            if (corpus.isAuthor(member) && writesWith(corpus.paperOf(member), root)) {
                return true;
            }
        }
        return false;
    }

    private boolean writesWith(int paper, int root) {
        for (int author = corpus.firstAuthor(paper); author < corpus.endOfAuthors(paper); author++) {
            if (same.find(author) == root) {
                return true;
            }
        }
        return false;
    }

    /** Returns all refused joins, from mention to mention. */
    Map<Integer, Integer> refused() {
        return refused;
    }
}
