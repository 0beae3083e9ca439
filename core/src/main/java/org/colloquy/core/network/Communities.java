package org.colloquy.core.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Groups of people who write with each other more than with others: the Louvain method of Blondel, V. D., Guillaume,
 * J.-L., Lambiotte, R., Lefebvre, E.: Fast unfolding of communities in large networks. Journal of Statistical Mechanics
 * (2008), P10008. It may leave a community that falls apart (Traag, V. A., Waltman, L., van Eck, N. J.: From Louvain to
 * Leiden. Scientific Reports 9 (2019), 5233); such a one is parted into its pieces, which never lowers the modularity.
 * People are visited in the order of their numbers, so that the groups are the same every time.
 */
public final class Communities {
    private static final int MOST_LEVELS = 20;

    private Communities() {}

    /** Returns the communities. Somebody without co-authors is one alone. */
    public static Groups of(Links links) {
        CommunityLevel level = CommunityLevel.of(links);
        int[] group = new int[links.people()];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < MOST_LEVELS && level.move(); i++) {
            int[] merged = level.groups();
            group = Arrays.stream(group).map(at -> merged[at]).toArray();
            level = level.merged();
        }
        return Components.within(links, group);
    }

    /**
     * Returns how much more weight lies inside groups than would by chance (Newman, M. E. J., Girvan, M.: Finding and
     * evaluating community structure in networks. Physical Review E 69 (2004), 026113).
     */
    public static double modularity(Links links, Groups groups) {
        double all = 0;
        double inside = 0;
        Map<Integer, Double> strength = new HashMap<>();
        for (int person = 0; person < links.people(); person++) {
            for (int link = links.from(person); link < links.to(person); link++) {
                double weight = links.weight(link);
                all += weight;
                inside += groups.of(person) == groups.of(links.target(link)) ? weight : 0;
                strength.merge(groups.of(person), weight, Double::sum);
            }
        }
        double total = all;
        double chance = strength.values().stream()
                .mapToDouble(sum -> sum / total * (sum / total))
                .sum();
        return all == 0 ? 0 : inside / all - chance;
    }
}
