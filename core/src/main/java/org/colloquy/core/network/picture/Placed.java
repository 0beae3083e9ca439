package org.colloquy.core.network.picture;

import org.colloquy.core.network.export.Member;

/**
 * A person in the picture: a circle, and the name below it.
 *
 * @param person who it is
 * @param name the name as it is shown, cut if it is long
 * @param place the middle of the circle
 * @param radius the radius of the circle
 * @param size the size of the letters
 */
record Placed(Member person, String name, Point place, double radius, double size) {

    private static final double USUAL = 12;
    private static final double CENTRAL = 15;
    private static final double LONGEST = 170;
    private static final double GAP = 2;
    private static final double ASCENT = 0.95;
    private static final double DESCENT = 0.3;

    static Placed at(Point place, Member person, double radius, boolean central) {
        double size = central ? CENTRAL : USUAL;
        return new Placed(person, TextWidth.cut(person.label(), size, LONGEST), place, radius, size);
    }

    Placed moved(Point to) {
        return new Placed(person, name, to, radius, size);
    }

    /** Returns where the name begins from below. */
    double baseline() {
        return place.y() + radius + GAP + ASCENT * size;
    }

    /** Returns what the name covers. */
    Box label() {
        double half = TextWidth.of(name, size) / 2;
        return new Box(place.x() - half, baseline() - ASCENT * size, place.x() + half, baseline() + DESCENT * size);
    }

    Box circle() {
        return new Box(place.x() - radius, place.y() - radius, place.x() + radius, place.y() + radius);
    }

    /** Returns what circle and name cover together. */
    Box box() {
        return circle().and(label());
    }
}
