package org.colloquy.core.network.export;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The communities in a part of a network, numbered from 1, the one with most people in this part first. */
public final class Clusters {

    private final ImmutableMap<Integer, Integer> ranks;

    private Clusters(ImmutableMap<Integer, Integer> ranks) {
        this.ranks = ranks;
    }

    /** Numbers the communities of these people. */
    public static Clusters of(List<Member> people) {
        Map<Integer, Long> sizes = people.stream()
                .flatMap(person -> person.facts().community().stream().boxed())
                .collect(groupingBy(community -> community, TreeMap::new, counting()));
        ImmutableMap.Builder<Integer, Integer> ranks = ImmutableMap.builder();
        List<Integer> largestFirst = sizes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < largestFirst.size(); i++) {
            ranks.put(largestFirst.get(i), i + 1);
        }
        return new Clusters(ranks.buildOrThrow());
    }

    /** Returns how many there are. */
    public int count() {
        return ranks.size();
    }

    /** Returns the number of the community that a person belongs to, if known. */
    public OptionalInt of(Member person) {
        return person.facts().community().stream().map(ranks::get).findFirst();
    }
}
