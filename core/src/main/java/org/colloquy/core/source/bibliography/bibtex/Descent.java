package org.colloquy.core.source.bibliography.bibtex;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The way of one entry through those from which it takes over fields. It ends where it leads in a circle or too deep, and
 * after so many entries in all: two that name each other in doubles make as many ways as there are.
 */
final class Descent {

    private static final int DEEPEST = 50;
    private static final int MOST = 1000;

    private final Deque<Long> below = new ArrayDeque<>();
    private int visited;
    private boolean cutShort;

    boolean enters(BibtexEntry entry) {
        boolean enters = !below.contains(entry.whole().start()) && below.size() <= DEEPEST && visited < MOST;
        cutShort |= !enters;
        return enters;
    }

    void down(BibtexEntry entry) {
        visited++;
        below.push(entry.whole().start());
    }

    void up() {
        below.pop();
    }

    /** Returns whether the way ended before its end since this was {@linkplain #restart last} forgotten. */
    boolean isCutShort() {
        return cutShort;
    }

    /** Forgets whether the way was cut short, and returns whether it was. */
    boolean restart() {
        boolean was = cutShort;
        cutShort = false;
        return was;
    }

    /** Takes back what {@link #restart} returned. */
    void resume(boolean wasCutShort) {
        cutShort |= wasCutShort;
    }
}
