package org.colloquy.core.resolve.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Deals with groups of which one holds what says nothing. */
public final class Partition {

    private Partition() {}

    /**
     * Returns the groups; the members of the group at {@code unknown} are in the only other group if there is just one,
     * and in a group of their own if there are none or several.
     */
    public static <K extends Comparable<K>> Collection<List<Integer>> attachIfUnique(
            Map<K, List<Integer>> groups, K unknown) {
        Map<K, List<Integer>> result = new TreeMap<>(groups);
        if (groups.size() == 2 && result.containsKey(unknown)) {
            List<Integer> merged = new ArrayList<>();
            groups.values().forEach(merged::addAll);
            merged.sort(null);
            return List.of(merged);
        }
        return result.values();
    }
}
