package org.colloquy.core.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoauthorNetworkTest {

    private static Entity person(String name) {
        return new Entity(EntityKind.PERSON, name, name);
    }

    private static Collaboration paper(int number, OptionalInt year, String... authors) {
        return new Collaboration(
                new Entity(EntityKind.PAPER, "paper " + number, "A paper"),
                List.of(authors).stream().map(CoauthorNetworkTest::person).toList(),
                year);
    }

    private static CoauthorNetwork network(Collaboration... papers) {
        return CoauthorNetwork.of(List.of(papers).stream());
    }

    @Test
    void papersOfMoreAuthorsThanAnyoneKnowsMakeNoPairs() {
        String[] many = IntStream.rangeClosed(0, Collaborations.MOST_AUTHORS)
                .mapToObj(author -> "Author " + author)
                .toArray(String[]::new);
        Collaboration large = paper(1, OptionalInt.of(2012), many);
        Collaboration small = paper(2, OptionalInt.of(2013), "Author 1", "Author 0");
        assertEquals(1, network(large, small).edges());
        assertEquals(1, network(large, small).pairs().findFirst().orElseThrow().papers());
    }

    @Test
    void ofSeveralYearsOfAPaperTheFirstCountsInWhateverOrder() {
        Signatures signatures = new Signatures();
        IntStream.of(2020, 2019, 99_999, 2021).forEach(year -> signatures.year(0, year));
        signatures.year(1, 99_999);
        assertEquals(OptionalInt.of(2019), signatures.build(2, 0, 1).year(0));
        assertEquals(OptionalInt.empty(), signatures.build(2, 0, 1).year(1));
    }

    @Test
    void coauthorsComeWithPapersAndYears() {
        CoauthorNetwork network = network(
                paper(1, OptionalInt.of(2021), "Sam", "Ann", "Bo"),
                paper(2, OptionalInt.of(2018), "Bo", "Sam"),
                paper(3, OptionalInt.empty(), "Sam", "Bo"),
                paper(4, OptionalInt.empty(), "Sam", "Cy"),
                paper(5, OptionalInt.of(2022), "Dee"));
        assertEquals(
                List.of(
                        new Coauthor(person("Bo"), 3, 2.5, OptionalInt.of(2018), OptionalInt.of(2021)),
                        new Coauthor(person("Ann"), 1, 0.5, OptionalInt.of(2021), OptionalInt.of(2021)),
                        new Coauthor(person("Cy"), 1, 1, OptionalInt.empty(), OptionalInt.empty())),
                network.coauthors(person("Sam")));
        assertEquals(List.of(), network.coauthors(person("Dee")));
        assertEquals(List.of(), network.coauthors(person("Nobody")));
        assertEquals(5, network.size());
        assertEquals(4, network.edges());
    }

    @Test
    void commonCoauthorsAreThoseOfBothWhoeverIsNamedFirst() {
        CoauthorNetwork network = network(
                paper(1, OptionalInt.empty(), "Sam", "Dee", "Cy"),
                paper(2, OptionalInt.empty(), "Bo", "Cy"),
                paper(3, OptionalInt.empty(), "Bo", "Dee"),
                paper(4, OptionalInt.empty(), "Bo", "Eve"));
        assertEquals(List.of(person("Cy"), person("Dee")), network.commonCoauthors(person("Sam"), person("Bo")));
        assertEquals(List.of(person("Cy"), person("Dee")), network.commonCoauthors(person("Bo"), person("Sam")));
        assertEquals(List.of(), network.commonCoauthors(person("Sam"), person("Eve")));
        assertEquals(List.of(), network.commonCoauthors(person("Sam"), person("Nobody")));
    }

    @Test
    void anAuthorNamedTwiceCountsOnce() {
        CoauthorNetwork network = network(paper(1, OptionalInt.empty(), "Ann", "Bo", "Ann"));
        assertEquals(
                List.of(),
                network.coauthors(person("Ann")).stream()
                        .filter(c -> c.papers() > 1)
                        .toList());
        assertEquals(1, network.edges());
    }

    @Test
    void waysLeadAlongCoauthors() {
        CoauthorNetwork network = network(
                paper(1, OptionalInt.empty(), "Ann", "Zoe"),
                paper(2, OptionalInt.empty(), "Ann", "Bo"),
                paper(3, OptionalInt.empty(), "Bo", "Dee"),
                paper(4, OptionalInt.empty(), "Zoe", "Dee"),
                paper(5, OptionalInt.empty(), "Loner"));
        assertEquals(List.of(person("Ann"), person("Bo"), person("Dee")), network.path(person("Ann"), person("Dee")));
        assertEquals(OptionalInt.of(2), network.distance(person("Ann"), person("Dee")));
        assertEquals(OptionalInt.of(0), network.distance(person("Ann"), person("Ann")));
        assertEquals(OptionalInt.empty(), network.distance(person("Ann"), person("Loner")));
        assertEquals(OptionalInt.empty(), network.distance(person("Ann"), person("Nobody")));
    }

    @Test
    void nobodyIsANetworkToo() {
        CoauthorNetwork network = network();
        assertEquals(0, network.size());
        assertEquals(0, network.edges());
        assertEquals(0, network.pairs().count());
    }

    @Test
    void aPaperOfThousandsIsNoTrouble() {
        String[] many = IntStream.range(0, 3_000).mapToObj(i -> "author " + i).toArray(String[]::new);
        CoauthorNetwork network =
                CoauthorNetwork.of(Stream.of(paper(1, OptionalInt.of(2015), many)), Integer.MAX_VALUE);
        assertEquals(3_000 * 2_999 / 2, network.edges());
        assertEquals(2_999, network.coauthors(person("author 7")).size());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static List<Collaboration> papers(long seed) {
        Random random = new Random(seed);
        int people = 2 + random.nextInt(12);
        List<Collaboration> papers = new ArrayList<>();
        for (int i = random.nextInt(25); i > 0; i--) {
            List<String> authors = new ArrayList<>(
                    IntStream.range(0, people).mapToObj(p -> "p" + p).toList());
            Collections.shuffle(authors, random);
            OptionalInt year = random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(2000 + random.nextInt(20));
            papers.add(paper(
                    i,
                    year,
                    authors.subList(0, random.nextInt(Math.min(6, people) + 1)).toArray(String[]::new)));
        }
        return papers;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pairsAreThoseOfEveryPaper(long seed) {
        List<Collaboration> papers = papers(seed);
        Map<List<Entity>, Integer> counts = new HashMap<>();
        Map<List<Entity>, Double> weights = new HashMap<>();
        Map<List<Entity>, Integer> first = new HashMap<>();
        Map<List<Entity>, Integer> last = new HashMap<>();
        for (Collaboration paper : papers) {
            for (Entity a : paper.authors()) {
                for (Entity b : paper.authors()) {
                    if (a.compareTo(b) < 0) {
                        List<Entity> pair = List.of(a, b);
                        counts.merge(pair, 1, Integer::sum);
                        weights.merge(pair, 1.0 / (paper.authors().size() - 1), Double::sum);
                        paper.year().ifPresent(year -> first.merge(pair, year, Math::min));
                        paper.year().ifPresent(year -> last.merge(pair, year, Math::max));
                    }
                }
            }
        }
        CoauthorNetwork network = CoauthorNetwork.of(papers.stream());
        List<Pair> pairs = network.pairs().toList();
        assertEquals(counts.size(), network.edges());
        assertEquals(
                counts.keySet(),
                new HashSet<>(
                        pairs.stream().map(p -> List.of(p.one(), p.other())).toList()));
        for (Pair pair : pairs) {
            List<Entity> key = List.of(pair.one(), pair.other());
            assertEquals(counts.get(key), pair.papers());
            assertEquals(weights.getOrDefault(key, 0.0), pair.weight(), 1e-5);
            assertEquals(first.getOrDefault(key, -1), pair.firstYear().orElse(-1));
            assertEquals(last.getOrDefault(key, -1), pair.lastYear().orElse(-1));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void coauthorsAreThePairsSeenFromOneSide(long seed) {
        CoauthorNetwork network = CoauthorNetwork.of(papers(seed).stream());
        int seen = 0;
        for (Entity person : network.people()) {
            List<Coauthor> coauthors = network.coauthors(person);
            seen += coauthors.size();
            for (int i = 1; i < coauthors.size(); i++) {
                assertTrue(coauthors.get(i - 1).papers() >= coauthors.get(i).papers());
            }
            for (Coauthor coauthor : coauthors) {
                Coauthor back = network.coauthors(coauthor.person()).stream()
                        .filter(other -> other.person().equals(person))
                        .findFirst()
                        .orElseThrow();
                assertEquals(coauthor.papers(), back.papers());
                assertEquals(coauthor.weight(), back.weight());
            }
        }
        assertEquals(2 * network.edges(), seen);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfPapersDoesNotMatter(long seed) {
        List<Collaboration> papers = papers(seed);
        List<Pair> expected = CoauthorNetwork.of(papers.stream()).pairs().toList();
        Collections.shuffle(papers, new Random(seed));
        assertEquals(expected, CoauthorNetwork.of(papers.stream()).pairs().toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void distancesAreThoseOfFloydAndWarshall(long seed) {
        CoauthorNetwork network = CoauthorNetwork.of(papers(seed).stream());
        List<Entity> people = network.people();
        int[][] distance = new int[people.size()][people.size()];
        for (int i = 0; i < people.size(); i++) {
            for (int j = 0; j < people.size(); j++) {
                Entity other = people.get(j);
                boolean linked = network.coauthors(people.get(i)).stream()
                        .anyMatch(c -> c.person().equals(other));
                distance[i][j] = i == j ? 0 : linked ? 1 : 1_000;
            }
        }
        for (int k = 0; k < people.size(); k++) {
            for (int i = 0; i < people.size(); i++) {
                for (int j = 0; j < people.size(); j++) {
                    distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
                }
            }
        }
        for (int i = 0; i < people.size(); i++) {
            for (int j = 0; j < people.size(); j++) {
                int expected = distance[i][j];
                assertEquals(
                        expected >= 1_000 ? OptionalInt.empty() : OptionalInt.of(expected),
                        network.distance(people.get(i), people.get(j)));
                checkPath(network, people.get(i), people.get(j), expected);
            }
        }
    }

    private static void checkPath(CoauthorNetwork network, Entity from, Entity to, int distance) {
        List<Entity> path = network.path(from, to);
        assertEquals(distance >= 1_000 ? 0 : distance + 1, path.size());
        for (int i = 1; i < path.size(); i++) {
            Entity next = path.get(i);
            Set<Entity> neighbours = new HashSet<>(network.coauthors(path.get(i - 1)).stream()
                    .map(Coauthor::person)
                    .toList());
            assertTrue(neighbours.contains(next));
        }
    }
}
