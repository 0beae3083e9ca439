package org.colloquy.core.network;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;

/**
 * Who wrote with whom, as an index: a person's co-authors are found without a look at any other person's. Does not
 * change once made; safe for use by several threads; the same for any order of the papers.
 *
 * <p>What it holds are the arrays of {@link Collaborations}, in which people and papers are numbers: their places in
 * {@link #people()} and {@link #papers()}. The classes that work on these arrays, such as {@link Components} or {@link
 * PageRank}, give their answers by these numbers.
 */
public final class CoauthorNetwork {
    private static final Comparator<Coauthor> MOST_PAPERS_FIRST =
            Comparator.comparingInt(Coauthor::papers).reversed().thenComparing(Coauthor::person);

    /** Sorted. */
    private final ImmutableList<Entity> people;

    /** Sorted. */
    private final ImmutableList<Entity> papers;

    private final Collaborations arrays;
    private final Links links;

    private CoauthorNetwork(ImmutableList<Entity> people, ImmutableList<Entity> papers, Collaborations arrays) {
        this.people = people;
        this.papers = papers;
        this.arrays = arrays;
        this.links = arrays.links();
    }

    /**
     * Builds the network of some papers; each paper must be given once. Papers of more than {@link
     * Collaborations#MOST_AUTHORS} authors make no pairs.
     */
    public static CoauthorNetwork of(Stream<Collaboration> papers) {
        return of(papers, Collaborations.MOST_AUTHORS);
    }

    /**
     * Builds the network of some papers; each paper must be given once.
     *
     * @param mostAuthors papers with more authors than this make no pairs; {@link Integer#MAX_VALUE} if all are to
     */
    public static CoauthorNetwork of(Stream<Collaboration> papers, int mostAuthors) {
        ImmutableList<Collaboration> all =
                papers.sorted(Comparator.comparing(Collaboration::paper)).collect(ImmutableList.toImmutableList());
        ImmutableList<Entity> people = all.stream()
                .map(Collaboration::authors)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        Map<Entity, Integer> numbers = new HashMap<>();
        people.forEach(person -> numbers.put(person, numbers.size()));
        Signatures signatures = new Signatures();
        for (int paper = 0; paper < all.size(); paper++) {
            for (Entity author : all.get(paper).authors()) {
                signatures.add(paper, numbers.getOrDefault(author, -1));
            }
            if (all.get(paper).year().isPresent()) {
                signatures.year(paper, all.get(paper).year().getAsInt());
            }
        }
        return new CoauthorNetwork(
                people,
                all.stream().map(Collaboration::paper).collect(ImmutableList.toImmutableList()),
                signatures.build(all.size(), people.size(), mostAuthors));
    }

    /** Returns how many people there are, those without co-authors included. */
    public int size() {
        return people.size();
    }

    /** Returns how many pairs of people wrote together. */
    public int edges() {
        return links.count() / 2;
    }

    /** Returns the people, sorted by label. */
    public List<Entity> people() {
        return people;
    }

    /** Returns the papers, sorted by label. */
    public List<Entity> papers() {
        return papers;
    }

    /** Returns the arrays, in which a person is a place in {@link #people()} and a paper one in {@link #papers()}. */
    public Collaborations arrays() {
        return arrays;
    }

    /** Returns the number of a person, if he or she is in the network. */
    public OptionalInt number(Entity person) {
        int at = Collections.binarySearch(people, person);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** Returns with whom {@code person} wrote, most papers first, then by label; empty for who is not in the network. */
    public List<Coauthor> coauthors(Entity person) {
        return number(person).stream()
                .flatMap(at -> IntStream.range(links.from(at), links.to(at)))
                .mapToObj(link -> new Coauthor(
                        people.get(links.target(link)),
                        links.papers(link),
                        digits(links.weight(link)),
                        links.firstYear(link),
                        links.lastYear(link)))
                .sorted(MOST_PAPERS_FIRST)
                .toList();
    }

    /** Returns with whom both people wrote, sorted by label. */
    public List<Entity> commonCoauthors(Entity one, Entity other) {
        return between(one, other).stream()
                .flatMap(pair ->
                        IntStream.of(links.common(pair.from(), pair.to())).mapToObj(people::get))
                .toList();
    }

    /** Returns the papers by which two people are co-authors, sorted by label. */
    public List<Entity> papersTogether(Entity one, Entity other) {
        return between(one, other).stream()
                .flatMap(pair ->
                        IntStream.of(arrays.shared(pair.from(), pair.to())).mapToObj(papers::get))
                .toList();
    }

    /** Returns all pairs, each once, sorted by the first, then by the second person. */
    public Stream<Pair> pairs() {
        return IntStream.range(0, people.size())
                .boxed()
                .flatMap(one -> IntStream.range(links.from(one), links.to(one))
                        .filter(link -> links.target(link) > one)
                        .mapToObj(link -> new Pair(
                                people.get(one),
                                people.get(links.target(link)),
                                links.papers(link),
                                digits(links.weight(link)),
                                links.firstYear(link),
                                links.lastYear(link))));
    }

    /** Returns the number of steps from one person to another: 1 for co-authors; empty if no way leads there. */
    public OptionalInt distance(Entity from, Entity to) {
        int length = path(from, to).size();
        return length == 0 ? OptionalInt.empty() : OptionalInt.of(length - 1);
    }

    /**
     * Returns the people on a shortest way from one person to another, both included; of several ways the one that
     * keeps to the first people by label. Empty if no way leads there. {@link #papersTogether} has the papers of each
     * step.
     */
    public List<Entity> path(Entity from, Entity to) {
        return between(from, to).stream()
                .flatMapToInt(pair -> IntStream.of(ShortestPath.between(links, pair.from(), pair.to())))
                .mapToObj(people::get)
                .toList();
    }

    /** Returns who is at most {@code steps} away from a person, the nearest first, the person left out. */
    public List<Entity> within(Entity person, int steps) {
        return number(person).stream()
                .mapToObj(at -> Neighbourhood.of(links, at, steps))
                .flatMapToInt(near -> IntStream.range(1, near.size()).map(near::person))
                .mapToObj(people::get)
                .toList();
    }

    private List<Ends> between(Entity one, Entity other) {
        return number(one).stream()
                .boxed()
                .flatMap(from -> number(other).stream().mapToObj(to -> new Ends(from, to)))
                .toList();
    }

    /** Returns the number that a weight is short for. */
    private static double digits(float weight) {
        return Double.parseDouble(Float.toString(weight));
    }

    private record Ends(int from, int to) {}
}
