package org.colloquy.core.network.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.colloquy.core.network.export.Member;
import org.colloquy.core.network.export.Subnetwork;
import org.colloquy.core.network.export.Tie;

/**
 * Where everybody is in a picture; the person in the middle, if there is one, at 0, 0.
 *
 * @param people the people, in the order of the network
 * @param ties the pairs
 * @param scale what sizes say
 */
record Scene(List<Placed> people, List<Tie> ties, Scale scale) {

    private static final double MARGIN = 4;
    /** The part of a picture that circles and names are to cover. */
    private static final double COVER = 0.27;

    private static final double SIDES = 1.45;
    private static final double STEP = 120;
    private static final double STRETCH = 1.6;
    /** How far apart parts are between which no way leads. */
    private static final double BETWEEN = 28;

    static Scene of(Subnetwork network) {
        List<Tie> ties = network.ties().toList();
        Scale scale = Scale.of(network.members(), ties);
        double[][] distances = Distances.in(network);
        List<List<Placed>> parts = Distances.parts(distances).stream()
                .map(part -> part(part, distances, network, scale))
                .toList();
        return new Scene(
                packed(parts).stream()
                        .sorted(Comparator.comparingInt(
                                placed -> placed.person().id()))
                        .toList(),
                ties,
                scale);
    }

    /** Lays out people of whom each is on a way to each other. */
    private static List<Placed> part(List<Integer> part, double[][] distances, Subnetwork network, Scale scale) {
        List<Member> members = part.stream().map(network.members()::get).toList();
        OptionalInt centre = network.centre().stream()
                .mapToInt(members::indexOf)
                .filter(at -> at >= 0)
                .findFirst();
        List<Point> points = StressLayout.of(Distances.among(part, distances), centre);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Member person = members.get(i);
            boolean central = centre.isPresent() && centre.getAsInt() == i;
            placed.add(
                    Placed.at(points.get(i), person, scale.radius(person.facts().papers()), central));
        }
        return separated(roomy(placed), centre);
    }

    /** Puts parts side by side: in between others, somebody would seem to belong to them. */
    private static List<Placed> packed(List<List<Placed>> parts) {
        List<Point> corners = parts.size() < 2
                ? List.of()
                : BoxPacking.of(parts.stream()
                        .map(part -> bounds(part).grown(BETWEEN / 2))
                        .toList());
        List<Placed> packed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Box bounds = bounds(parts.get(i));
            Point shift = corners.isEmpty()
                    ? new Point(0, 0)
                    : corners.get(i).plus(BETWEEN / 2 - bounds.left(), BETWEEN / 2 - bounds.top());
            parts.get(i).forEach(one -> packed.add(one.moved(one.place().plus(shift.x(), shift.y()))));
        }
        return packed;
    }

    /** Spreads people so that names have room; more so sideways, since names are wider than high. */
    private static List<Placed> roomy(List<Placed> placed) {
        Box points = placed.stream()
                .map(one -> new Box(
                        one.place().x(),
                        one.place().y(),
                        one.place().x(),
                        one.place().y()))
                .reduce(Box::and)
                .orElse(new Box(0, 0, 0, 0));
        double room = placed.stream().mapToDouble(one -> one.box().area()).sum() / COVER;
        double height = Math.sqrt(room / SIDES);
        double factorY = Math.max(STEP / STRETCH, height / Math.max(1, points.height()));
        double factorX = Math.max(STEP, height * SIDES / Math.max(1, points.width()));
        double x = Math.min(factorX, STRETCH * factorY);
        double y = Math.min(factorY, STRETCH * factorX);
        return placed.stream().map(one -> one.moved(one.place().times(x, y))).toList();
    }

    private static List<Placed> separated(List<Placed> placed, OptionalInt fixed) {
        Point origin = new Point(0, 0);
        List<Point> points = Separation.of(
                placed.stream()
                        .map(one -> one.moved(origin).box().grown(MARGIN))
                        .toList(),
                placed.stream().map(Placed::place).toList(),
                fixed);
        List<Placed> separated = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            separated.add(placed.get(i).moved(points.get(i)));
        }
        return List.copyOf(separated);
    }

    /** Returns what all people and names cover. */
    Box bounds() {
        return bounds(people);
    }

    private static Box bounds(List<Placed> people) {
        return people.stream().map(Placed::box).reduce(Box::and).orElse(new Box(0, 0, 0, 0));
    }

    Placed of(Member person) {
        return people.get(person.id() - 1);
    }
}
