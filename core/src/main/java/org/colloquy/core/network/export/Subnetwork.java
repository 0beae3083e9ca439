package org.colloquy.core.network.export;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.Links;
import org.colloquy.core.text.Characters;
import org.colloquy.core.text.Whitespace;

/** The part of a network that is written: the people around one of them, or all. Does not change. */
public final class Subnetwork {

    private final Links links;
    private final int papers;
    /** By their numbers in the whole network, in that order. */
    private final ImmutableMap<Integer, Member> members;

    private final Optional<Member> centre;
    private final int reached;

    private Subnetwork(Links links, int papers, ImmutableMap<Integer, Member> members, int reached) {
        this.links = links;
        this.papers = papers;
        this.members = members;
        this.centre = members.values().stream()
                .filter(person -> person.distance().equals(OptionalInt.of(0)))
                .findFirst();
        this.reached = reached;
    }

    /**
     * Takes a person and those who are near: first the near ones, then those with most papers with people nearer still.
     *
     * @throws IllegalArgumentException if the person is not in the network
     */
    public static Subnetwork around(
            Entity person, CoauthorNetwork network, Extent extent, Function<Entity, PersonFacts> facts) {
        int middle = network.number(person)
                .orElseThrow(() -> new IllegalArgumentException(person.label() + " is not in the network"));
        Links links = network.arrays().links();
        Surroundings around = Surroundings.of(middle, links, extent);
        // The person in the middle comes on top of those who are counted.
        long most = extent.people() + 1L;
        List<Integer> chosen = around.found().stream().limit(most).sorted().toList();
        IntFunction<OptionalInt> distance = one -> OptionalInt.of(around.steps(one));
        return new Subnetwork(
                links,
                extent.papers(),
                members(network, chosen, distance, facts),
                around.found().size());
    }

    /**
     * Takes the whole network; if it has more people than are wanted, those who wrote most papers with others. Where pairs
     * need more than one paper, people without such a pair are left out.
     */
    public static Subnetwork of(CoauthorNetwork network, Extent extent, Function<Entity, PersonFacts> facts) {
        Links links = network.arrays().links();
        Strongest strongest = new Strongest(links, extent.papers());
        List<Integer> found = IntStream.range(0, network.size())
                .filter(person -> extent.papers() == 1 || strongest.hasPair(person))
                .boxed()
                .toList();
        List<Integer> chosen = strongest.of(found, extent.people());
        return new Subnetwork(
                links, extent.papers(), members(network, chosen, one -> OptionalInt.empty(), facts), found.size());
    }

    private static IntStream of(int person, Links links) {
        return IntStream.range(links.from(person), links.to(person));
    }

    private static ImmutableMap<Integer, Member> members(
            CoauthorNetwork network,
            List<Integer> chosen,
            IntFunction<OptionalInt> distance,
            Function<Entity, PersonFacts> facts) {
        Links links = network.arrays().links();
        ImmutableMap.Builder<Integer, Member> members = ImmutableMap.builder();
        int id = 1;
        for (int number : chosen) {
            Entity person = network.people().get(number);
            members.put(
                    number,
                    new Member(
                            id++,
                            person,
                            label(person),
                            facts.apply(person),
                            links.degree(number),
                            distance.apply(number),
                            of(number, links)
                                    .flatMap(link -> links.firstYear(link).stream())
                                    .min(),
                            of(number, links)
                                    .flatMap(link -> links.lastYear(link).stream())
                                    .max()));
        }
        return members.buildOrThrow();
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
        return centre;
    }

    /** Returns how many people there would be without a limit to their number. */
    public int reached() {
        return reached;
    }

    /** Returns the pairs among the people, by the first, then by the second. */
    public Stream<Tie> ties() {
        return members.entrySet().stream().flatMap(person -> ties(person.getKey(), person.getValue()));
    }

    private Stream<Tie> ties(int number, Member one) {
        return of(number, links)
                .filter(link -> links.target(link) > number && links.papers(link) >= papers)
                .boxed()
                .flatMap(link -> Stream.ofNullable(members.get(links.target(link)))
                        .map(other -> new Tie(
                                one,
                                other,
                                links.papers(link),
                                links.weight(link),
                                links.firstYear(link),
                                links.lastYear(link))));
    }

    /** Returns what this is, in words. */
    public String title() {
        return centre.map(person -> person.label() + " and co-authors").orElse("Co-authors");
    }
}
