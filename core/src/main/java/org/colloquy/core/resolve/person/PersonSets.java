package org.colloquy.core.resolve.person;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.resolve.corpus.ConstrainedSets;
import org.colloquy.core.resolve.corpus.Constraints;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.Disjoint;

/**
 * Sets of person mentions under the rules that two authors of one paper mention are two people, and that a registry calls a
 * person by one name only; and under constraints, which stand above these rules.
 */
public final class PersonSets {

    private final Corpus corpus;
    private final ConstrainedSets sets;
    private final Disjoint same;
    /** The joins that the rule forbade: the mention that was to join, and the one it was to join. */
    private final Map<Integer, Integer> refused = new TreeMap<>();

    /** What registries call the members of each set, by the set's root. */
    private final Map<Integer, Set<Identifier>> identifiers = new HashMap<>();

    PersonSets(Corpus corpus, Constraints constraints) {
        this.corpus = corpus;
        this.sets = ConstrainedSets.of(corpus.persons(), corpus::mentionOf, constraints);
        this.same = sets.same();
        for (int person = 0; person < corpus.persons(); person++) {
            if (!corpus.identifiersOf(person).isEmpty()) {
                identifiers
                        .computeIfAbsent(same.find(person), root -> new HashSet<>())
                        .addAll(corpus.identifiersOf(person));
            }
        }
    }

    Disjoint same() {
        return same;
    }

    /** Joins two sets unless that would make two authors of one paper one person; returns whether they are one now. */
    @CanIgnoreReturnValue
    boolean join(int person, int other) {
        if (same.same(person, other)) {
            return true;
        }
        if (sets.forbids(person, other)) {
            return false;
        }
        if (!mayJoin(person, other)) {
            refused.putIfAbsent(person, other);
            return false;
        }
        merge(person, other);
        return true;
    }

    /** Returns whether no rule forbids that two sets are one person. */
    boolean mayJoin(int person, int other) {
        return !sets.forbids(person, other) && !contradict(person, other) && !meet(person, other);
    }

    /** Returns whether somebody said that the two are one person, and nothing else makes them one. */
    boolean isSaid(int person, int other) {
        return sets.isSaid(person, other);
    }

    /** Joins two sets whatever in the sources speaks against it. */
    void merge(int person, int other) {
        int one = same.find(person);
        int two = same.find(other);
        if (one != two && sets.join(one, two)) {
            Set<Identifier> all = new HashSet<>();
            all.addAll(known(one));
            all.addAll(known(two));
            identifiers.remove(one);
            identifiers.remove(two);
            if (!all.isEmpty()) {
                identifiers.put(same.find(one), all);
            }
        }
    }

    private Set<Identifier> known(int root) {
        return identifiers.getOrDefault(root, Set.of());
    }

    /** Returns whether registries call a member of the set anything. */
    boolean isIdentified(int person) {
        return identifiers.containsKey(same.find(person));
    }

    /** Returns whether some registry knows both sets, and by no common name. */
    boolean contradict(int person, int other) {
        Set<Identifier> one = known(same.find(person));
        Set<Identifier> two = known(same.find(other));
        return one.stream()
                .map(Identifier::scheme)
                .anyMatch(scheme -> two.stream().anyMatch(id -> id.scheme() == scheme)
                        && two.stream().noneMatch(id -> id.scheme() == scheme && one.contains(id)));
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
