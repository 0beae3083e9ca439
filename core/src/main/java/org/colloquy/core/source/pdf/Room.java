package org.colloquy.core.source.pdf;

import java.util.List;

/**
 * How far lines may reach.
 *
 * @param left where they begin
 * @param right where they end
 * @param isSure whether some are known to be broken there
 */
record Room(double left, double right, boolean isSure) {

    private static final double CENTRED = 0.5;
    private static final int FEWEST = 4;
    private static final double MANY = 0.25;

    /** Returns how far {@code lines} reach, if many of them are broken there; else this. */
    Room orNarrower(List<Piece> lines) {
        Room narrower =
                new Room(left, lines.stream().mapToDouble(Piece::right).max().orElse(right), true);
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            full += Wrapping.isFull(lines.get(i - 1), lines.get(i), narrower) ? 1 : 0;
        }
        return full >= FEWEST && full > MANY * lines.size() ? narrower : this;
    }

    double width() {
        return right - left;
    }

    /** Returns how much could stand beside a line; on both sides, if it is centred. */
    double after(Piece line) {
        double before = line.x() - left;
        double after = right - line.right();
        boolean centred = before > line.size() && Math.abs(before - after) < CENTRED * line.size();
        return centred ? before + after : after;
    }
}
