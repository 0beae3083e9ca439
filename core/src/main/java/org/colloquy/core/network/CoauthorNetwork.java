package org.colloquy.core.network;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;

/**
 * Who wrote with whom, as an index: a person's co-authors are found without a look at any other person's. Does not
 * change once made; safe for use by several threads; the same for any order of the papers.
 */
public final class CoauthorNetwork {

    private static final Comparator<Coauthor> MOST_PAPERS_FIRST =
            Comparator.comparingInt(Coauthor::papers).reversed().thenComparing(Coauthor::person);

    /** Sorted. */
    private final ImmutableList<Entity> people;

    private final Links links;

    private CoauthorNetwork(ImmutableList<Entity> people, Links links) {
        this.people = people;
        this.links = links;
    }

    /** Builds the network of some papers; each paper must be given once. */
    public static CoauthorNetwork of(Stream<Collaboration> papers) {
        List<Collaboration> all =
                papers.sorted(Comparator.comparing(Collaboration::paper)).toList();
        ImmutableList<Entity> people = all.stream()
                .flatMap(paper -> paper.authors().stream())
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        List<int[]> authors = all.stream()
                .map(paper -> paper.authors().stream()
                        .distinct()
                        .mapToInt(author -> Collections.binarySearch(people, author))
                        .toArray())
                .toList();
        List<OptionalInt> years = all.stream().map(Collaboration::year).toList();
        return new CoauthorNetwork(people, LinksBuilder.build(people.size(), authors, years));
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

    /** Returns with whom {@code person} wrote, most papers first, then by label; empty for who is not in the network. */
    public List<Coauthor> coauthors(Entity person) {
        int at = Collections.binarySearch(people, person);
        if (at < 0) {
            return List.of();
        }
        return IntStream.range(links.first(at), links.first(at + 1))
                .mapToObj(link -> new Coauthor(
                        people.get(links.target(link)),
                        links.papers(link),
                        links.weight(link),
                        links.firstYear(link),
                        links.lastYear(link)))
                .sorted(MOST_PAPERS_FIRST)
                .toList();
    }

    /** Returns all pairs, each once, sorted by the first, then by the second person. */
    public Stream<Pair> pairs() {
        return IntStream.range(0, people.size())
                .boxed()
                .flatMap(one -> IntStream.range(links.first(one), links.first(one + 1))
                        .filter(link -> links.target(link) > one)
                        .mapToObj(link -> new Pair(
                                people.get(one),
                                people.get(links.target(link)),
                                links.papers(link),
                                links.weight(link),
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
     * keeps to the first people by label. Empty if no way leads there.
     */
    public List<Entity> path(Entity from, Entity to) {
        int start = Collections.binarySearch(people, from);
        int goal = Collections.binarySearch(people, to);
        if (start < 0 || goal < 0) {
            return List.of();
        }
        // Searched from the goal, so that each step forward can take the first of the people that are nearer to it.
        int[] steps = steps(goal, start);
        if (steps[start] < 0) {
            return List.of();
        }
        List<Entity> path = new ArrayList<>();
        for (int at = start; at != goal; at = nearer(at, steps)) {
            path.add(people.get(at));
        }
        path.add(people.get(goal));
        return List.copyOf(path);
    }

    private int[] steps(int from, int until) {
        int[] steps = new int[people.size()];
        Arrays.fill(steps, -1);
        steps[from] = 0;
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty() && steps[until] < 0) {
            int at = queue.remove();
            for (int link = links.first(at); link < links.first(at + 1); link++) {
                int next = links.target(link);
                if (steps[next] < 0) {
                    steps[next] = steps[at] + 1;
                    queue.add(next);
                }
            }
        }
        return steps;
    }

    private int nearer(int at, int[] steps) {
        return IntStream.range(links.first(at), links.first(at + 1))
                .map(links::target)
                .filter(next -> steps[next] >= 0 && steps[next] == steps[at] - 1)
                .findFirst()
                .orElseThrow();
    }
}
