package org.colloquy.core.network.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Moves boxes apart until none overlaps another, each as little as it must; where pushing does not help, all is spread out
 * a little more.
 */
final class Separation {

    private static final int ROUNDS = 60;
    private static final double SPREAD = 1.04;

    private final List<Box> boxes;
    private final OptionalInt fixed;
    private final List<Point> points;

    private Separation(List<Box> boxes, List<Point> points, OptionalInt fixed) {
        this.boxes = boxes;
        this.points = new ArrayList<>(points);
        this.fixed = fixed;
    }

    /**
     * Returns new places for the points.
     *
     * @param boxes what lies around each point, relative to it
     * @param fixed the point that must not move, if any
     */
    static List<Point> of(List<Box> boxes, List<Point> points, OptionalInt fixed) {
        Separation separation = new Separation(boxes, points, fixed);
        for (int round = 1; separation.push(); round++) {
            if (round % ROUNDS == 0) {
                separation.points.replaceAll(point -> point.times(SPREAD, SPREAD));
            }
        }
        return List.copyOf(separation.points);
    }

    /** Returns whether anything had to move. */
    private boolean push() {
        boolean moved = false;
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                Box one = boxes.get(i).at(points.get(i));
                Box other = boxes.get(j).at(points.get(j));
                if (one.overlaps(other)) {
                    part(i, j, one, other);
                    moved = true;
                }
            }
        }
        return moved;
    }

    /** Moves two boxes apart in the direction in which, for their size, less is in the way. */
    private void part(int i, int j, Box one, Box other) {
        double overlapX = one.overlapX(other);
        double overlapY = one.overlapY(other);
        boolean sideways = overlapX / (one.width() + other.width()) < overlapY / (one.height() + other.height());
        double way = (sideways ? overlapX : overlapY) * 1.001 + 0.01;
        double gap = sideways
                ? points.get(j).x() - points.get(i).x()
                : points.get(j).y() - points.get(i).y();
        double shift = gap < 0 ? -way : way;
        double ofOther = isFixed(i) ? 1 : isFixed(j) ? 0 : 0.5;
        move(i, sideways, -shift * (1 - ofOther));
        move(j, sideways, shift * ofOther);
    }

    private void move(int i, boolean sideways, double by) {
        points.set(i, points.get(i).plus(sideways ? by : 0, sideways ? 0 : by));
    }

    private boolean isFixed(int i) {
        return fixed.isPresent() && fixed.getAsInt() == i;
    }
}
