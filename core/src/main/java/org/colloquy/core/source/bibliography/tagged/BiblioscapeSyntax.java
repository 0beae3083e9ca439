package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/** {@code --TI-- Title}: two characters between hyphens; a line of six hyphens ends a record. */
final class BiblioscapeSyntax implements TagSyntax {

    private static final CharMatcher TAG = CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9'));
    private static final String END = "------";
    private static final int TAG_START = 2;
    private static final int TAG_END = 4;
    private static final int WIDTH = 6;

    @Override
    public Optional<Tag> tag(String line) {
        if (line.stripTrailing().equals(END)) {
            return Optional.of(new Tag(END, 0, WIDTH, WIDTH));
        }
        boolean tagged = line.startsWith("--")
                && line.startsWith("--", TAG_END)
                && TAG.matchesAllOf(line.substring(TAG_START, TAG_END));
        return tagged ? Optional.of(new Tag(line.substring(TAG_START, TAG_END), 0, WIDTH, WIDTH)) : Optional.empty();
    }

    @Override
    public boolean ends(String tag) {
        return tag.equals(END);
    }
}
