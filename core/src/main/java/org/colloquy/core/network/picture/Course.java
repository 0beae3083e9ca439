package org.colloquy.core.network.picture;

import java.util.List;
import java.util.Optional;

/**
 * The way a line takes from one person to another: straight, or bent round those who are in between, since a line below
 * somebody's circle seems to end there.
 *
 * @param from where it begins
 * @param bend what it is drawn towards (the control point of a quadratic curve); empty if it is straight
 * @param to where it ends
 */
record Course(Point from, Optional<Point> bend, Point to) {

    /** How far from a circle a line stays. */
    private static final double CLEAR = 3;

    /** By which part of its length a line is bent at least, and by how many such parts at most. */
    private static final double PART = 0.04;

    private static final int MOST = 12;
    private static final int SAMPLES = 32;

    /** Finds the way that is bent least and meets none of {@code others}; the straight one if there is none. */
    static Course of(Placed one, Placed other, List<Placed> others) {
        Course straight = new Course(one.place(), Optional.empty(), other.place());
        List<Placed> inReach = others.stream()
                .filter(placed -> placed != one && placed != other && straight.isNear(placed))
                .toList();
        if (straight.isClear(inReach)) {
            return straight;
        }
        for (int step = 1; step <= MOST; step++) {
            for (int side = -1; side <= 1; side += 2) {
                Course bent = straight.bent(side * step * PART);
                if (bent.isClear(inReach)) {
                    return bent;
                }
            }
        }
        return straight;
    }

    /** Returns whether some bend could meet somebody. */
    private boolean isNear(Placed placed) {
        double around = from.distance(placed.place()) + to.distance(placed.place());
        double longest = from.distance(to) * Math.sqrt(1 + MOST * PART * MOST * PART);
        return around - 2 * (placed.radius() + CLEAR) <= longest;
    }

    /** Returns the course bent to one side by a part of its length. */
    private Course bent(double part) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        Point middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        return new Course(from, Optional.of(middle.plus(-dy * part, dx * part)), to);
    }

    /** Returns whether it meets none of these circles. */
    boolean isClear(List<Placed> circles) {
        for (int i = 0; i <= SAMPLES; i++) {
            Point next = at((double) i / SAMPLES);
            Point last = at(Math.max(0.0, (double) (i - 1) / SAMPLES));
            for (Placed circle : circles) {
                if (distance(circle.place(), last, next) < circle.radius() + CLEAR) {
                    return false;
                }
            }
        }
        return true;
    }

    private Point at(double t) {
        Point towards = bend.orElseGet(() -> new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
        double begin = (1 - t) * (1 - t);
        double middle = 2 * t * (1 - t);
        double end = t * t;
        return new Point(
                begin * from.x() + middle * towards.x() + end * to.x(),
                begin * from.y() + middle * towards.y() + end * to.y());
    }

    /** Returns how far a point is from the stretch between two others. */
    private static double distance(Point point, Point one, Point other) {
        double dx = other.x() - one.x();
        double dy = other.y() - one.y();
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((point.x() - one.x()) * dx + (point.y() - one.y()) * dy) / square;
        double within = Math.max(0, Math.min(1, along));
        return point.distance(one.plus(within * dx, within * dy));
    }
}
