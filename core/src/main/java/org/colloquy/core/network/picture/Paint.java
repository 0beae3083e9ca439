package org.colloquy.core.network.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.network.export.Clusters;
import org.colloquy.core.network.export.Member;
import org.colloquy.core.network.export.Subnetwork;

/**
 * What the colours say: the community of a person if there are several, else how far away a person is. The colours are those
 * of Okabe and Ito (2008), which people of any colour vision can tell apart.
 */
final class Paint {

    /** The colours, as classes {@code c0} to {@code c7}; the last is for all the rest. */
    static final ImmutableList<String> COLOURS =
            ImmutableList.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#9aa5b1");

    private static final int REST = COLOURS.size() - 1;

    private final ImmutableMap<Member, Integer> colours;
    private final ImmutableMap<Integer, String> meanings;

    private Paint(Map<Member, Integer> colours, Map<Integer, String> meanings) {
        this.colours = ImmutableMap.copyOf(colours);
        this.meanings = ImmutableMap.copyOf(meanings);
    }

    static Paint of(Subnetwork network) {
        Clusters clusters = Clusters.of(network.members());
        return clusters.count() > 1 ? byCommunity(network.members(), clusters) : byDistance(network);
    }

    private static Paint byCommunity(List<Member> people, Clusters clusters) {
        Map<Member, Integer> colours = new LinkedHashMap<>();
        people.forEach(person ->
                colours.put(person, Math.min(REST, clusters.of(person).orElse(REST + 1) - 1)));
        Map<Integer, String> meanings = new LinkedHashMap<>();
        for (int colour = 0; colour <= REST; colour++) {
            int wanted = colour;
            List<Member> members = people.stream()
                    .filter(person -> colours.getOrDefault(person, REST) == wanted)
                    .toList();
            if (!members.isEmpty()) {
                meanings.put(colour, colour == REST ? "others" : "around " + strongest(members));
            }
        }
        return new Paint(colours, meanings);
    }

    private static String strongest(List<Member> people) {
        return people.stream()
                .min(Comparator.<Member>comparingInt(person -> -person.facts().papers())
                        .thenComparingInt(person -> -person.coauthors())
                        .thenComparingInt(Member::id))
                .map(Member::label)
                .orElse("");
    }

    private static Paint byDistance(Subnetwork network) {
        Map<Member, Integer> colours = new LinkedHashMap<>();
        Map<Integer, String> meanings = new LinkedHashMap<>();
        for (int step = 0; step <= REST; step++) {
            int wanted = step;
            int colour = colour(step);
            network.members().stream()
                    .filter(person -> person.distance().isPresent()
                            && Math.min(REST, person.distance().getAsInt()) == wanted)
                    .forEach(person -> {
                        colours.put(person, colour);
                        meanings.put(colour, wanted == REST ? "farther" : meaning(wanted, network.centre()));
                    });
        }
        network.members().forEach(person -> colours.putIfAbsent(person, 0));
        return new Paint(colours, meanings);
    }

    /** The person in the middle stands out. */
    private static int colour(int step) {
        return switch (step) {
            case 0 -> 5;
            case 1 -> 0;
            case 2 -> 4;
            case 3 -> 2;
            case 4 -> 3;
            case 5 -> 1;
            default -> Math.min(step, REST);
        };
    }

    private static String meaning(int step, Optional<Member> centre) {
        return switch (step) {
            case 0 -> centre.map(Member::label).orElse("");
            case 1 -> "co-authors";
            case 2 -> "their co-authors";
            default -> step + " steps away";
        };
    }

    /** Returns the number of a person's colour. */
    int of(Member person) {
        return colours.getOrDefault(person, REST);
    }

    /** Returns what each colour that is used says, if there is more than one. */
    Map<Integer, String> meanings() {
        return meanings.size() > 1 ? meanings : ImmutableMap.of();
    }
}
