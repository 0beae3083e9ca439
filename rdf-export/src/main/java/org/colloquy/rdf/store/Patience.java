package org.colloquy.rdf.store;

import java.time.Duration;

/**
 * How long to wait for a store that another process has open.
 *
 * @param time how long at most
 * @param onWait what to do when waiting begins, such as saying so
 */
public record Patience(Duration time, Runnable onWait) {
    /** Of who only reads, and can ask again. */
    public static final Patience SHORT = new Patience(Duration.ofSeconds(10), () -> {});

    /** Of who has work to lose: longer than any query takes unless told otherwise. */
    public static final Patience LONG = new Patience(Duration.ofMinutes(10), () -> {});

    /** Returns the same patience, with something to do when waiting begins. */
    public Patience onWait(Runnable action) {
        return new Patience(time, action);
    }
}
