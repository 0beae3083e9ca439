package org.colloquy.core.network.picture;

import java.util.ArrayList;
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

    /** How far apart co-authors are to be. Names are wider than high, so there is more room sideways. */
    private static final double STEP_X = 110;

    private static final double STEP_Y = 80;
    private static final double MARGIN = 4;

    static Scene of(Subnetwork network) {
        List<Member> members = network.members();
        List<Tie> ties = network.ties().toList();
        Scale scale = Scale.of(members, ties);
        OptionalInt centre = network.centre().stream()
                .mapToInt(person -> person.id() - 1)
                .findFirst();
        List<Point> points = StressLayout.of(ideal(network), centre);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member person = members.get(i);
            boolean central = centre.isPresent() && centre.getAsInt() == i;
            placed.add(Placed.at(
                    points.get(i).times(STEP_X, STEP_Y),
                    person,
                    scale.radius(person.facts().papers()),
                    central));
        }
        return new Scene(separated(placed, centre), ties, scale);
    }

    private static double[][] ideal(Subnetwork network) {
        int[][] steps = Steps.in(network);
        double[][] ideal = new double[steps.length][steps.length];
        for (int i = 0; i < steps.length; i++) {
            for (int j = 0; j < steps.length; j++) {
                ideal[i][j] = steps[i][j];
            }
        }
        return ideal;
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
        return people.stream().map(Placed::box).reduce(Box::and).orElse(new Box(0, 0, 0, 0));
    }

    Placed of(Member person) {
        return people.get(person.id() - 1);
    }
}
