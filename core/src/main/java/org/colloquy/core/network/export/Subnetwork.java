package org.colloquy.core.network.export;

import com.google.common.collect.ImmutableMap;
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
        Function<Entity, OptionalInt> distance = one ->
                Stream.ofNullable(found.get(one)).mapToInt(Integer::intValue).findFirst();
        return of(network, extent, chosen, facts, distance, Optional.of(person), found.size());
    }

    /**
     * Takes the whole network; if it has more people than are wanted, those with most papers with others. Where pairs
     * need more than one paper, people without such a pair are left out.
     */
    public static Subnetwork of(CoauthorNetwork network, Extent extent, Function<Entity, PersonFacts> facts) {
        List<Active> found = network.people().stream()
                .map(person -> Active.of(person, network, extent.papers()))
                .filter(person -> extent.papers() == 1 || person.papers() > 0)
                .toList();
        List<Entity> chosen = found.stream()
                .sorted(Active.MOST_FIRST)
                .limit(extent.people())
                .map(Active::person)
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
                .filter(coauthor -> coauthor.papers() >= papers)
                .flatMap(coauthor -> Stream.ofNullable(members.get(coauthor.person()))
                        .filter(other -> other.id() > one.id())
                        .map(other -> new Tie(
                                one,
                                other,
                                coauthor.papers(),
                                coauthor.weight(),
                                coauthor.firstYear(),
                                coauthor.lastYear())))
                .sorted(Comparator.comparingInt(tie -> tie.other().id()));
    }

    /** Returns what this is, in words. */
    public String title() {
        return centre().map(person -> person.label() + " and co-authors").orElse("Co-authors");
    }

    /** A person, and how many papers they wrote with each other, added up. */
    private record Active(Entity person, long papers) {
        static final Comparator<Active> MOST_FIRST =
                Comparator.comparingLong(Active::papers).reversed().thenComparing(Active::person);

        static Active of(Entity person, CoauthorNetwork network, int least) {
            return new Active(
                    person,
                    network.coauthors(person).stream()
                            .mapToLong(Coauthor::papers)
                            .filter(count -> count >= least)
                            .sum());
        }
    }
}
