package org.colloquy.core.network.picture;

/** A place in the plane; y grows downwards. */
record Point(double x, double y) {

    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    Point times(double factorX, double factorY) {
        return new Point(x * factorX, y * factorY);
    }

    double distance(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
