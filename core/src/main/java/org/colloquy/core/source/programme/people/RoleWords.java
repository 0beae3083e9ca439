package org.colloquy.core.source.programme.people;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.colloquy.core.model.RoleKind;

/** The words for roles, from a file with lines such as {@code session-chair: chair; vorsitz}. */
final class RoleWords {
    private static final Splitter ROLE = Splitter.on(": ").limit(2);
    private static final Splitter WORDS = Splitter.on(';').trimResults();

    private RoleWords() {}

    /** Reads the words of one of this package's resources. */
    static ImmutableMap<String, RoleKind> read(String resource) {
        ImmutableMap.Builder<String, RoleKind> words = ImmutableMap.builder();
        NameShape.lines(resource).forEach(line -> {
            List<String> parts = ROLE.splitToList(line);
            RoleKind kind = RoleKind.valueOf(Ascii.toUpperCase(parts.get(0)).replace('-', '_'));
            WORDS.split(parts.get(1)).forEach(word -> words.put(word, kind));
        });
        return words.buildOrThrow();
    }
}
