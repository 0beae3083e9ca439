package org.colloquy.core.resolve.name;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Short forms of given names that do not begin like the name itself: Bill, Bob, Sasha. */
final class ShortGivenNames {
    private static final ImmutableListMultimap<String, String> NAMES = load();

    private ShortGivenNames() {}

    /** Returns the names that a name, folded as {@link NameTokens} are, may be short for. */
    static List<String> longer(String name) {
        return NAMES.get(name);
    }

    private static ImmutableListMultimap<String, String> load() {
        ImmutableListMultimap.Builder<String, String> names = ImmutableListMultimap.builder();
        try {
            for (String line :
                    Resources.readLines(Resources.getResource(ShortGivenNames.class, "short-given-names.txt"), UTF_8)) {
                if (!line.startsWith("#")) {
                    List<String> cells = Splitter.on('\t').splitToList(line);
                    names.putAll(cells.get(0), Splitter.on(' ').split(cells.get(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.build();
    }
}
