package org.colloquy.core.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every network, on small ones made by chance. */
class NetworkLawsTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    private static Collaborations network(long seed) {
        Random random = new Random(seed);
        int people = 1 + random.nextInt(25);
        int papers = random.nextInt(30);
        Signatures signatures = new Signatures();
        for (int paper = 0; paper < papers; paper++) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                signatures.add(paper, random.nextInt(people));
            }
            if (random.nextInt(3) > 0) {
                signatures.year(paper, 2000 + random.nextInt(5));
            }
        }
        return signatures.build(papers, people, Integer.MAX_VALUE);
    }

    private static int[][] distances(Links links) {
        int[][] distance = new int[links.people()][links.people()];
        for (int i = 0; i < distance.length; i++) {
            Arrays.fill(distance[i], 1_000);
            for (int other : links.targets(i)) {
                distance[i][other] = 1;
            }
            distance[i][i] = 0;
        }
        for (int k = 0; k < distance.length; k++) {
            for (int i = 0; i < distance.length; i++) {
                for (int j = 0; j < distance.length; j++) {
                    distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
                }
            }
        }
        return distance;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsAreThoseOfTheNaiveSelfJoin(long seed) {
        Collaborations network = network(seed);
        Links links = network.links();
        for (int one = 0; one < links.people(); one++) {
            for (int other = 0; other < links.people(); other++) {
                Map<Integer, Integer> years = new TreeMap<>();
                int count = 0;
                for (int paper = 0; paper < network.authors().size() && one != other; paper++) {
                    int[] row = row(network.authors(), paper);
                    if (Arrays.binarySearch(row, one) >= 0 && Arrays.binarySearch(row, other) >= 0) {
                        count++;
                        network.year(paper).ifPresent(year -> years.merge(year, 1, Integer::sum));
                    }
                }
                int papers =
                        links.between(one, other).stream().map(links::papers).sum();
                assertEquals(count, papers);
                if (one != other) {
                    assertEquals(count, network.shared(one, other).length);
                    assertEquals(years, network.overTime(one, other));
                }
            }
        }
    }

    private static int[] row(Rows rows, int row) {
        return IntStream.range(rows.from(row), rows.to(row)).map(rows::get).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pathsAreShortestAndTheLowestOfThem(long seed) {
        Links links = network(seed).links();
        int[][] distance = distances(links);
        for (int from = 0; from < links.people(); from++) {
            for (int to = 0; to < links.people(); to++) {
                int[] path = ShortestPath.between(links, from, to);
                assertEquals(distance[from][to] == 1_000 ? 0 : distance[from][to] + 1, path.length);
                assertEquals(ShortestPath.distance(links, from, to), ShortestPath.distance(links, to, from));
                for (int i = 1; i < path.length; i++) {
                    int left = path.length - 1 - i;
                    int goal = to;
                    int lowest = Arrays.stream(links.targets(path[i - 1]))
                            .filter(next -> distance[next][goal] == left)
                            .findFirst()
                            .orElseThrow();
                    assertEquals(lowest, path[i]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neighbourhoodsAndPartsAreThoseOfTheDistances(long seed) {
        Links links = network(seed).links();
        int[][] distance = distances(links);
        Groups parts = Components.of(links);
        for (int from = 0; from < links.people(); from++) {
            Neighbourhood near = Neighbourhood.of(links, from, 2);
            int[] row = distance[from];
            assertEquals(Arrays.stream(row).filter(steps -> steps <= 2).count(), near.size());
            for (int place = 0; place < near.size(); place++) {
                assertEquals(row[near.person(place)], near.steps(place));
            }
            for (int to = 0; to < links.people(); to++) {
                assertEquals(row[to] < 1_000, parts.of(from) == parts.of(to));
            }
        }
        assertEquals(
                links.people(),
                IntStream.range(0, parts.count()).map(parts::size).sum());
        for (int part = 1; part < parts.count(); part++) {
            assertTrue(parts.size(part - 1) >= parts.size(part));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void coresAreWhatIsLeftWhenPeeled(long seed) {
        Links links = network(seed).links();
        int[] cores = Cores.of(links);
        for (int k = 0; k < 12; k++) {
            boolean[] in = new boolean[links.people()];
            Arrays.fill(in, true);
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int person = 0; person < in.length; person++) {
                    long left = Arrays.stream(links.targets(person))
                            .filter(other -> in[other])
                            .count();
                    if (in[person] && left < k) {
                        in[person] = false;
                        changed = true;
                    }
                }
            }
            for (int person = 0; person < in.length; person++) {
                assertEquals(in[person], cores[person] >= k);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ranksSumToOneAndStandStill(long seed) {
        Links links = network(seed).links();
        double[] rank = PageRank.of(links);
        assertEquals(1, Arrays.stream(rank).sum(), 1e-6);
        double[] next = new double[rank.length];
        for (int from = 0; from < rank.length; from++) {
            double strength = IntStream.range(links.from(from), links.to(from))
                    .mapToDouble(links::weight)
                    .sum();
            for (int to = 0; to < rank.length; to++) {
                double part = links.between(from, to).stream()
                        .mapToDouble(link -> links.weight(link) / strength)
                        .sum();
                next[to] += rank[from] * (strength == 0 ? 1.0 / rank.length : 0.15 / rank.length + 0.85 * part);
            }
        }
        assertArrayEquals(next, rank, 1e-6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void betweennessIsThatOfAllShortestWays(long seed) {
        Links links = network(seed).links();
        int[][] distance = distances(links);
        double[][] ways = ways(links, distance);
        double[] expected = new double[links.people()];
        for (int s = 0; s < expected.length; s++) {
            for (int t = s + 1; t < expected.length; t++) {
                for (int v = 0; v < expected.length; v++) {
                    if (v != s
                            && v != t
                            && distance[s][t] < 1_000
                            && distance[s][v] + distance[v][t] == distance[s][t]) {
                        expected[v] += ways[s][v] * ways[v][t] / ways[s][t];
                    }
                }
            }
        }
        assertArrayEquals(expected, Betweenness.sampled(links, 1_000), 1e-9);
        assertArrayEquals(Betweenness.sampled(links, 3), Betweenness.sampled(links, 3));
        assertThrows(IllegalArgumentException.class, () -> Betweenness.sampled(links, 0));
    }

    private static double[][] ways(Links links, int[][] distance) {
        double[][] ways = new double[links.people()][links.people()];
        for (int from = 0; from < ways.length; from++) {
            ways[from][from] = 1;
            for (int steps = 1; steps < ways.length; steps++) {
                for (int to = 0; to < ways.length; to++) {
                    for (int before : distance[from][to] == steps ? links.targets(to) : new int[0]) {
                        ways[from][to] += distance[from][before] == steps - 1 ? ways[from][before] : 0;
                    }
                }
            }
        }
        return ways;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void communitiesHangTogetherAndAreBetterThanNone(long seed) {
        Links links = network(seed).links();
        Groups communities = Communities.of(links);
        int[] alone = IntStream.range(0, links.people()).toArray();
        assertTrue(Communities.modularity(links, communities)
                >= Communities.modularity(links, Groups.numbered(alone, alone.length)) - 1e-9);
        Map<Integer, Integer> firstOf = new HashMap<>();
        int[] group = IntStream.range(0, links.people()).map(communities::of).toArray();
        for (int person = 0; person < links.people(); person++) {
            int first = firstOf.computeIfAbsent(group[person], one -> lowest(group, one));
            assertTrue(isWayWithin(links, group, first, person));
        }
    }

    private static int lowest(int[] group, int wanted) {
        return IntStream.range(0, group.length)
                .filter(person -> group[person] == wanted)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWayWithin(Links links, int[] group, int from, int to) {
        boolean[] seen = new boolean[group.length];
        seen[from] = true;
        for (int round = 0; round < group.length; round++) {
            for (int person = 0; person < group.length; person++) {
                for (int other : seen[person] ? links.targets(person) : new int[0]) {
                    seen[other] |= group[other] == group[from];
                }
            }
        }
        return seen[to];
    }

    @Test
    void twoCirclesWithOneTieAreTwoCommunities() {
        Signatures signatures = new Signatures();
        int paper = 0;
        for (int circle = 0; circle < 2; circle++) {
            for (int i = 0; i < 5; i++) {
                for (int j = 0; j < i; j++, paper++) {
                    signatures.add(paper, 5 * circle + i);
                    signatures.add(paper, 5 * circle + j);
                }
            }
        }
        signatures.add(paper, 0);
        signatures.add(paper, 9);
        Groups communities = Communities.of(signatures.build(paper + 1, 10, 10).links());
        assertEquals(2, communities.count());
        assertEquals(communities.of(0), communities.of(4));
        assertEquals(communities.of(5), communities.of(9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void topPairsAreTheFirstOfAllSorted(long seed) {
        Links links = network(seed).links();
        var all = TopPairs.of(links, Integer.MAX_VALUE);
        assertEquals(links.count() / 2, all.size());
        for (int i = 1; i < all.size(); i++) {
            TopPairs.Link before = all.get(i - 1);
            TopPairs.Link pair = all.get(i);
            int order = Integer.compare(pair.papers(), before.papers());
            assertTrue(order < 0
                    || (order == 0 && links.people() * (pair.one() - before.one()) > before.other() - pair.other()));
            assertEquals(
                    pair.papers(),
                    links.papers(links.between(pair.one(), pair.other()).orElseThrow()));
        }
        assertEquals(all.subList(0, Math.min(3, all.size())), TopPairs.of(links, 3));
    }

    @Test
    void papersOfMoreThanTheMostMakeNoPairs() {
        Signatures signatures = new Signatures();
        IntStream.range(0, 4).forEach(person -> signatures.add(0, person));
        IntStream.range(0, 3).forEach(person -> signatures.add(1, person));
        Collaborations network = signatures.build(2, 4, 3);
        assertEquals(6, network.links().count());
        assertArrayEquals(new int[] {1}, network.shared(0, 1));
        assertEquals(2, network.papersOf().length(0));
    }
}
