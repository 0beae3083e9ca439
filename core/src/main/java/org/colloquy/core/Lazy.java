package org.colloquy.core;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is worked out when first asked for, once. Safe for use by several threads. */
final class Lazy<T> {

    private final Supplier<T> work;
    private Optional<T> value = Optional.empty();

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(work.get());
        }
        return value.get();
    }
}
