package org.colloquy.core.network.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.Components;
import org.colloquy.core.network.Groups;
import org.colloquy.core.network.export.Authors;
import org.colloquy.core.network.export.Extent;
import org.colloquy.core.network.export.PersonFacts;
import org.colloquy.core.network.export.Subnetwork;
import org.colloquy.core.network.export.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a picture readable. */
class SceneTest {

    private static PersonFacts facts(Entity person) {
        return new PersonFacts(1 + person.label().length() % 9, Optional.empty(), OptionalInt.empty());
    }

    private static Subnetwork around(long seed, int people) {
        CoauthorNetwork network = Authors.random(120, 90, seed);
        Entity busiest = network.people().stream()
                .max(Comparator.comparingInt(person -> network.coauthors(person).size()))
                .orElseThrow();
        return Subnetwork.around(busiest, network, new Extent(2, people, 1), SceneTest::facts);
    }

    private static String svg(Subnetwork network) throws IOException {
        StringBuilder out = new StringBuilder();
        new SvgFormat().files().get(0).content().write(network, out);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noNameAndNoCircleCoversAnother(long seed) {
        assertApart(Scene.of(around(seed, 50)));
        assertApart(Scene.of(Subnetwork.of(Authors.random(60, 40, seed), new Extent(1, 50, 1), SceneTest::facts)));
    }

    private static void assertApart(Scene scene) {
        List<Placed> people = scene.people();
        assertTrue(people.size() > 35, () -> people.size() + " people");
        for (int i = 0; i < people.size(); i++) {
            for (int j = 0; j < i; j++) {
                Placed one = people.get(i);
                Placed other = people.get(j);
                assertFalse(
                        one.label().overlaps(other.label())
                                || one.label().overlaps(other.circle())
                                || one.circle().overlaps(other.label())
                                || one.circle().overlaps(other.circle()),
                        () -> one + " covers " + other);
            }
        }
        assertTrue(scene.bounds().width() < 2000 && scene.bounds().height() < 1500, () -> scene.bounds() + "");
    }

    /** Somebody among people of another part would seem to have written with them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void partsBetweenWhichNoWayLeadsLieApart(long seed) {
        CoauthorNetwork network = Authors.network(IntStream.range(0, 12)
                .mapToObj(part -> Map.entry(
                        2020,
                        IntStream.rangeClosed(0, (int) (part * seed % 7))
                                .mapToObj(author -> Authors.name(10 * part + author))
                                .toList()))
                .toList());
        Scene scene = Scene.of(Subnetwork.of(network, Extent.ALL, SceneTest::facts));
        Groups parts = Components.of(network.arrays().links());
        assertEquals(12, parts.count());
        List<Box> boxes = IntStream.range(0, parts.count())
                .mapToObj(part -> scene.people().stream()
                        .filter(placed -> parts.of(placed.person().id() - 1) == part)
                        .map(Placed::box)
                        .reduce(Box::and)
                        .orElseThrow())
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).overlaps(boxes.get(j)), i + " and " + j);
            }
        }
        double shape = scene.bounds().width() / scene.bounds().height();
        assertTrue(shape > 0.7 && shape < 2.5, () -> scene.bounds() + "");
    }

    @Test
    void boxesArePackedInRowsOfColumns() {
        List<Point> corners = BoxPacking.of(
                List.of(new Box(0, 0, 10, 40), new Box(5, 5, 65, 105), new Box(0, 0, 10, 40), new Box(0, 0, 60, 30)));
        assertEquals(List.of(new Point(60, 0), new Point(0, 0), new Point(60, 40), new Point(0, 100)), corners);
        assertEquals(List.of(), BoxPacking.of(List.of()));
    }

    @Test
    void thePersonIsInTheMiddleAndOthersAreAround() {
        Subnetwork network = around(1, 50);
        Scene scene = Scene.of(network);
        Placed middle = scene.of(network.centre().orElseThrow());
        assertEquals(new Point(0, 0), middle.place());
        Box bounds = scene.bounds();
        assertTrue(bounds.left() < -200 && bounds.right() > 200 && bounds.top() < -150 && bounds.bottom() > 150);
    }

    /** A line below somebody's circle seems to end there. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void linesAreLedRoundWhoIsInBetween(long seed) throws IOException {
        Scene scene = Scene.of(around(seed, 30));
        long straight = 0;
        long hidden = 0;
        for (Tie tie : scene.ties()) {
            Placed one = scene.of(tie.one());
            Placed other = scene.of(tie.other());
            List<Placed> between = scene.people().stream()
                    .filter(placed -> placed != one && placed != other)
                    .toList();
            Course direct = new Course(one.place(), Optional.empty(), other.place());
            straight += direct.isClear(between) ? 0 : 1;
            Course course = Course.of(one, other, scene.people());
            hidden += course.isClear(between) ? 0 : 1;
            assertEquals(direct.isClear(between), course.bend().isEmpty() && course.isClear(between));
        }
        long led = straight - hidden;
        assertTrue(straight > 0 && led >= 0.8 * straight, led + " of " + straight);
        assertTrue(svg(around(seed, 30)).contains("<path class=\"e"));
    }

    @Test
    void theSameNetworkGivesTheSamePicture() throws IOException {
        assertEquals(svg(around(2, 30)), svg(around(2, 30)));
    }

    @Test
    void numbersStayBehindNamesWrittenFromRightToLeft() throws IOException {
        CoauthorNetwork network = Authors.network(List.of(Map.entry(2020, List.of("\u05d3\u05df", "Ann"))));
        String picture = svg(Subnetwork.of(network, Extent.ALL, person -> facts(Authors.person(""))));
        assertTrue(picture.contains("<title>\u2068\u05d3\u05df\u2069: 1 paper, 1 co-author, 2020</title>"), picture);
        assertTrue(picture.contains("<title>Ann and \u2068\u05d3\u05df\u2069: 1 paper, 2020</title>"), picture);
    }

    @Test
    void moreThanAReaderCanTellApartIsRefused() {
        CoauthorNetwork crowd = Authors.random(4000, 900, 1);
        Subnetwork network = Subnetwork.of(crowd, Extent.ALL, SceneTest::facts);
        assertThrows(IllegalArgumentException.class, () -> svg(network));
    }

    /** All in one place is what a layout of equal distances begins with. */
    @Test
    void boxesInOnePlaceArePushedApart() {
        List<Box> boxes = Collections.nCopies(40, new Box(-50, -8, 50, 20));
        List<Point> places = Separation.of(boxes, Collections.nCopies(40, new Point(0, 0)), OptionalInt.of(3));
        assertEquals(new Point(0, 0), places.get(3));
        IntStream.range(0, 40)
                .forEach(i -> IntStream.range(0, i)
                        .forEach(j -> assertFalse(boxes.get(i)
                                .at(places.get(i))
                                .overlaps(boxes.get(j).at(places.get(j))))));
    }

    @Test
    void distancesInThePlaneAreThoseWanted() {
        double[][] square = {{0, 3, 5, 4}, {3, 0, 4, 5}, {5, 4, 0, 3}, {4, 5, 3, 0}};
        List<Point> points = StressLayout.of(square, OptionalInt.empty());
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertEquals(square[i][j], points.get(i).distance(points.get(j)), 0.01);
            }
        }
    }

    @Test
    void longNamesAreCutBetweenLetters() {
        assertEquals("Short Name", TextWidth.cut("Short Name", 12, 170));
        String cut = TextWidth.cut("e\u0301".repeat(60), 12, 170);
        assertTrue(cut.endsWith("e\u0301…") && TextWidth.of(cut, 12) <= 170, cut);
        assertEquals(
                "-0.1 0 12.5 7",
                String.join(" ", Svg.number(-0.1), Svg.number(-0.04), Svg.number(12.49), Svg.number(7)));
    }
}
