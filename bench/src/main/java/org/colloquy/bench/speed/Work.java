package org.colloquy.bench.speed;

import com.google.errorprone.annotations.Immutable;
import java.nio.file.Path;

/** Something that is done with an input. */
@Immutable
interface Work {
    /**
     * Does it once.
     *
     * @return how many things came of it, so that nothing is left out unnoticed
     */
    long on(Path input) throws Exception;
}
