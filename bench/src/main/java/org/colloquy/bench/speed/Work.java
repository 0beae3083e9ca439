package org.colloquy.bench.speed;

import java.nio.file.Path;

/** Something that is done with an input. */
interface Work {
    /**
     * Does it once.
     *
     * @return how many things came of it, so that nothing is left out unnoticed
     */
    long on(Path input) throws Exception;
}
