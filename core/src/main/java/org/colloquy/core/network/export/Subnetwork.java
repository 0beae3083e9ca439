package org.colloquy.core.network.export;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.network.Coauthor;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.text.Characters;
import org.colloquy.core.text.Whitespace;

/** The part of a network that is written: the people around one of them, or all. Does not change. */
public final class Subnetwork {

    private final CoauthorNetwork network;
    private final int papers;
    /** In the order of their numbers. */
    private final ImmutableMap<Entity, Member> members;

    private final Optional<Entity> centre;
    private final int reached;

    private Subnetwork(
            CoauthorNetwork network,
            int papers,
            ImmutableMap<Entity, Member> members,
            Optional<Entity> centre,
            int reached) {
        this.network = network;
        this.papers = papers;
        this.members = members;
        this.centre = centre;
        this.reached = reached;
    }

    /** Takes a person and those who are near: first the near ones, then those with most papers with people nearer still. */
    public static Subnetwork around(
            Entity person, CoauthorNetwork network, Extent extent, Function<Entity, PersonFacts> facts) {
        Map<Entity, Integer> found = new Surroundings(network, extent).of(person);
        // The person in the middle comes on top of those who are counted.
        long most = extent.people() + 1L;
        List<Entity> chosen = found.keySet().stream().limit(most).sorted().toList();
        Function<Entity, OptionalInt> distance = one -> OptionalInt.of(found.get(one));
        return of(network, extent, chosen, facts, distance, Optional.of(person), found.size());
    }

    /**
     * Takes the whole network; if it has more people than are wanted, those with most papers with others. Where pairs
     * need more than one paper, people without such a pair are left out.
     */
    public static Subnetwork of(CoauthorNetwork network, Extent extent, Function<Entity, PersonFacts> facts) {
        Map<Entity, Integer> strength = Maps.toMap(
                network.people(),
                person -> network.coauthors(person).stream()
                        .mapToInt(Coauthor::papers)
                        .filter(count -> count >= extent.papers())
                        .sum());
        List<Entity> found = strength.keySet().stream()
                .filter(person -> extent.papers() == 1 || strength.get(person) > 0)
                .toList();
        List<Entity> chosen = found.stream()
                .sorted(Comparator.<Entity, Integer>comparing(strength::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(extent.people())
                .sorted()
                .toList();
        return of(network, extent, chosen, facts, one -> OptionalInt.empty(), Optional.empty(), found.size());
    }

    private static Subnetwork of(
            CoauthorNetwork network,
            Extent extent,
            List<Entity> chosen,
            Function<Entity, PersonFacts> facts,
            Function<Entity, OptionalInt> distance,
            Optional<Entity> centre,
            int reached) {
        ImmutableMap.Builder<Entity, Member> members = ImmutableMap.builder();
        for (int i = 0; i < chosen.size(); i++) {
            Entity person = chosen.get(i);
            List<Coauthor> coauthors = network.coauthors(person);
            members.put(
                    person,
                    new Member(
                            i + 1,
                            person,
                            label(person),
                            facts.apply(person),
                            coauthors.size(),
                            distance.apply(person),
                            coauthors.stream()
                                    .flatMapToInt(one -> one.firstYear().stream())
                                    .min(),
                            coauthors.stream()
                                    .flatMapToInt(one -> one.lastYear().stream())
                                    .max()));
        }
        return new Subnetwork(network, extent.papers(), members.buildOrThrow(), centre, reached);
    }

    private static String label(Entity person) {
        String label = Whitespace.line(Characters.clean(person.label()));
        return label.isEmpty() ? Whitespace.line(Characters.clean(person.key())) : label;
    }

    /** Returns the people, by label. */
    public List<Member> members() {
        return members.values().asList();
    }

    /** Returns the person in the middle, if there is one. */
    public Optional<Member> centre() {
        return centre.map(members::get);
    }

    /** Returns how many people there would be without a limit to their number. */
    public int reached() {
        return reached;
    }

    /** Returns the pairs among the people, by the first, then by the second. */
    public Stream<Tie> ties() {
        return members.values().stream().flatMap(this::ties);
    }

    private Stream<Tie> ties(Member one) {
        return network.coauthors(one.person()).stream()
                .filter(coauthor -> coauthor.papers() >= papers && members.containsKey(coauthor.person()))
                .map(coauthor -> new Tie(
                        one,
                        members.get(coauthor.person()),
                        coauthor.papers(),
                        coauthor.weight(),
                        coauthor.firstYear(),
                        coauthor.lastYear()))
                .filter(tie -> tie.other().id() > one.id())
                .sorted(Comparator.comparingInt(tie -> tie.other().id()));
    }

    /** Returns what this is, in words. */
    public String title() {
        return centre().map(person -> person.label() + " and co-authors").orElse("Co-authors");
    }
}
