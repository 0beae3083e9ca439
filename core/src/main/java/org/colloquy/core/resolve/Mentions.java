package org.colloquy.core.resolve;

import java.util.function.Consumer;
import org.colloquy.core.model.Mention;

/** Mentions that can be gone through again and again, each time in the same order. */
@FunctionalInterface
public interface Mentions {

    /** Sends every paper, session and talk to {@code action}; persons are inside them. */
    void forEach(Consumer<? super Mention> action);
}
