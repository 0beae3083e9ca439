package org.colloquy.bench.bibliography;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.bench.score.Item;

/**
 * A source and what another tool reads in it.
 *
 * @param name what to call the source in a report
 * @param file the source, if it is a file
 * @param text the source, if it is a part of a file
 * @param expected what the other tool reads in it
 */
record Pair(String name, Optional<Path> file, String text, List<Item> expected) {

    static Pair of(String name, Path file, List<Item> expected) {
        return new Pair(name, Optional.of(file), "", expected);
    }
}
