package org.colloquy.core.network.picture;

/** A rectangle with upright sides. */
record Box(double left, double top, double right, double bottom) {

    boolean overlaps(Box other) {
        return overlapX(other) > 0 && overlapY(other) > 0;
    }

    /** Returns by how much the boxes would have to move apart sideways; not above 0 if they lie beside each other. */
    double overlapX(Box other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }

    /** Returns by how much the boxes would have to move apart upwards and downwards. */
    double overlapY(Box other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    Box at(Point point) {
        return new Box(left + point.x(), top + point.y(), right + point.x(), bottom + point.y());
    }

    Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double area() {
        return width() * height();
    }
}
