package org.colloquy.cli;

import com.google.common.base.CharMatcher;
import java.nio.file.Path;

/** Commands that a user may copy. */
final class Shell {
    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("_-+.,:@%/"))
            .or(CharMatcher.inRange('\u00A1', '\uFFFF')
                    .and(CharMatcher.whitespace().negate()));

    private Shell() {}

    /** Returns the path as a shell takes it for one argument. */
    static String quoted(Path path) {
        String text = path.toString();
        return PLAIN.matchesAllOf(text) ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
