package org.colloquy.rdf.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.network.Groups;
import org.colloquy.core.network.Links;
import org.colloquy.core.network.Neighbourhood;
import org.colloquy.core.network.ShortestPath;
import org.colloquy.core.network.TopPairs;
import org.jspecify.annotations.Nullable;

/** The relations that queries can ask for. */
final class Relations {
    private static final ImmutableMap<String, Relation> ALL = Stream.of(
                    Relation.of("betweenness", "person", "value", each((index, p) -> real(index.betweenness()[p]))),
                    Relation.of("coauthor", "person", "other papers firstYear lastYear", Relations::coauthors),
                    Relation.of("common", "one two", "other", Relations::common).needing("one", "two"),
                    Relation.of("community", "person", "number size", groups(NetworkIndex::communities)),
                    Relation.of("component", "person", "number size", groups(NetworkIndex::components)),
                    Relation.of("core", "person", "k", each((index, p) -> whole(index.cores()[p]))),
                    Relation.of("inYear", "one two", "year papers", Relations::inYear)
                            .needing("one", "two"),
                    Relation.of("moderatedCoauthor", "session", "moderator speaker papers", Relations::moderated),
                    Relation.of("pagerank", "person", "value", each((index, p) -> real(index.ranks()[p]))),
                    Relation.of("papersInYear", "topic", "year papers", Relations::papersInYear),
                    Relation.of("path", "from to", "step person paper", Relations::path)
                            .needing("from", "to"),
                    Relation.of("topPairs", "one two papers", "most", Relations::topPairs)
                            .needing("most"),
                    Relation.of("within", "person", "most other steps", Relations::within)
                            .needing("most"),
                    Relation.of("wroteWith", "person", "other", Relations::coauthors))
            .collect(ImmutableSortedMap.toImmutableSortedMap(String::compareTo, Relation::name, Function.identity()));

    /** Numbers up to those of years, made once: most of what is counted is among them. */
    private static final ImmutableList<Node> WHOLE =
            IntStream.range(0, 2_100).mapToObj(Relations::literal).collect(ImmutableList.toImmutableList());

    private Relations() {}

    /** Returns all relations by name. */
    static Map<String, Relation> all() {
        return ALL;
    }

    private static Stream<@Nullable Node[]> coauthors(NetworkIndex index, Given given) {
        Links links = index.links();
        if (!given.isFree(1)) {
            int other = index.person(given.value(1));
            return other < 0
                    ? Stream.empty()
                    : given.isFree(0)
                            ? IntStream.range(links.from(other), links.to(other))
                                    .mapToObj(link -> pair(index, link, links.target(link), other))
                            : given.people(0, index)
                                    .mapToObj(person -> links.between(person, other).stream()
                                            .mapToObj(link -> pair(index, link, person, other)))
                                    .flatMap(Function.identity());
        }
        return given.people(0, index)
                .boxed()
                .flatMap(person -> IntStream.range(links.from(person), links.to(person))
                        .mapToObj(link -> pair(index, link, person, links.target(link))));
    }

    private static @Nullable Node[] pair(NetworkIndex index, int link, int person, int other) {
        Links links = index.links();
        return row(
                index.people().node(person),
                index.people().node(other),
                whole(links.papers(link)),
                whole(links.firstYear(link)),
                whole(links.lastYear(link)));
    }

    private static Stream<@Nullable Node[]> common(NetworkIndex index, Given given) {
        Links links = index.links();
        return pairs(
                        given,
                        index,
                        one -> IntStream.of(links.targets(one)).flatMap(other -> IntStream.of(links.targets(other))))
                .flatMap(pair -> IntStream.of(links.common(pair.one(), pair.two()))
                        .mapToObj(other -> row(
                                index.people().node(pair.one()),
                                index.people().node(pair.two()),
                                index.people().node(other))));
    }

    private static Stream<@Nullable Node[]> inYear(NetworkIndex index, Given given) {
        return pairs(
                        given,
                        index,
                        one -> IntStream.concat(
                                IntStream.of(one), IntStream.of(index.links().targets(one))))
                .flatMap(pair -> index.arrays().overTime(pair.one(), pair.two()).entrySet().stream()
                        .map(year -> row(
                                index.people().node(pair.one()),
                                index.people().node(pair.two()),
                                whole(year.getKey()),
                                whole(year.getValue()))));
    }

    private static Stream<@Nullable Node[]> path(NetworkIndex index, Given given) {
        int[] all = IntStream.range(0, index.people().size()).toArray();
        return pairs(given, index, from -> IntStream.of(all)).flatMap(pair -> path(index, pair));
    }

    /** The first row is where the way begins, and has no paper; each step has a row for each paper that makes it. */
    private static Stream<@Nullable Node[]> path(NetworkIndex index, Ends ends) {
        Node from = index.people().node(ends.one());
        Node to = index.people().node(ends.two());
        int[] path = ShortestPath.between(index.links(), ends.one(), ends.two());
        return IntStream.range(0, path.length).boxed().flatMap(step -> {
            Node person = index.people().node(path[step]);
            return step == 0
                    ? Stream.<@Nullable Node[]>of(row(from, to, whole(0), person, null))
                    : Arrays.stream(index.arrays().shared(path[step - 1], path[step]))
                            .mapToObj(index::paper)
                            .sorted(Comparator.comparing(Node::toString))
                            .map(paper -> row(from, to, whole(step), person, paper));
        });
    }

    private static Stream<@Nullable Node[]> within(NetworkIndex index, Given given) {
        int most = given.number(1, "most");
        return given.people(0, index).boxed().flatMap(person -> {
            Neighbourhood near = Neighbourhood.of(index.links(), person, most);
            return IntStream.range(1, near.size())
                    .mapToObj(place -> row(
                            index.people().node(person),
                            given.value(1),
                            index.people().node(near.person(place)),
                            whole(near.steps(place))));
        });
    }

    private static Stream<@Nullable Node[]> topPairs(NetworkIndex index, Given given) {
        return TopPairs.of(index.links(), given.number(3, "most")).stream()
                .map(pair -> row(
                        index.people().node(pair.one()),
                        index.people().node(pair.other()),
                        whole(pair.papers()),
                        given.value(3)));
    }

    private static Stream<@Nullable Node[]> papersInYear(NetworkIndex index, Given given) {
        TopicYears years = index.topicYears();
        IntStream topics = given.isFree(0)
                ? IntStream.range(0, years.topics().size())
                : IntStream.of(years.topics().of(given.value(0))).filter(topic -> topic >= 0);
        return topics.boxed()
                .flatMap(topic -> years.counts().row(topic).entrySet().stream()
                        .map(year -> row(years.topics().node(topic), whole(year.getKey()), whole(year.getValue()))));
    }

    private static Stream<@Nullable Node[]> moderated(NetworkIndex index, Given given) {
        ListMultimap<Node, ModeratedCoauthors.Found> found =
                index.moderatedCoauthors().bySession();
        Node session = given.value(0);
        Stream<Map.Entry<Node, ModeratedCoauthors.Found>> entries = session == null
                ? found.entries().stream()
                : found.get(session).stream().map(one -> Map.entry(session, one));
        return entries.map(entry -> row(
                entry.getKey(),
                index.people().node(entry.getValue().moderator()),
                index.people().node(entry.getValue().speaker()),
                whole(entry.getValue().papers())));
    }

    private static Relation.Answers each(BiFunction<NetworkIndex, Integer, Node> value) {
        return (index, given) ->
                given.people(0, index).mapToObj(person -> row(index.people().node(person), value.apply(index, person)));
    }

    private static Relation.Answers groups(Function<NetworkIndex, Groups> groups) {
        return (index, given) -> given.people(0, index).mapToObj(person -> {
            int group = groups.apply(index).of(person);
            return row(
                    index.people().node(person),
                    whole(group),
                    whole(groups.apply(index).size(group)));
        });
    }

    /** Returns the pairs that the first two arguments can be; whom somebody can be paired with says {@code others}. */
    private static Stream<Ends> pairs(Given given, NetworkIndex index, IntFunction<IntStream> others) {
        if (given.isFree(0) && !given.isFree(1)) {
            // Who can be paired with whom is the same in both directions.
            return given.people(1, index)
                    .boxed()
                    .flatMap(two -> others.apply(two).distinct().mapToObj(one -> new Ends(one, two)));
        }
        return given.people(0, index)
                .boxed()
                .flatMap(one -> (given.isFree(1) ? others.apply(one).distinct() : given.people(1, index))
                        .mapToObj(two -> new Ends(one, two)));
    }

    private record Ends(int one, int two) {}

    static @Nullable Node[] row(@Nullable Node... values) {
        return values;
    }

    static Node whole(int value) {
        return value >= 0 && value < WHOLE.size() ? WHOLE.get(value) : literal(value);
    }

    private static Node literal(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    private static @Nullable Node whole(OptionalInt value) {
        return value.isPresent() ? whole(value.getAsInt()) : null;
    }

    private static Node real(double value) {
        return NodeFactory.createLiteralDT(Double.toString(value), XSDDatatype.XSDdouble);
    }
}
