package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/** {@code TI- Title}: two capitals and a hyphen; a title begins a record, and a line of hyphens ends one. */
final class CopacSyntax implements TagSyntax {

    private static final CharMatcher CAPITAL = CharMatcher.inRange('A', 'Z');
    private static final String END = "-";
    private static final int SHORTEST_END = 4;
    private static final int WIDTH = 2;

    @Override
    public Optional<Tag> tag(String line) {
        String text = line.stripTrailing();
        if (text.length() >= SHORTEST_END && CharMatcher.is('-').matchesAllOf(text)) {
            return Optional.of(new Tag(END, 0, text.length(), text.length()));
        }
        boolean tagged = line.length() > WIDTH
                && CAPITAL.matchesAllOf(line.substring(0, WIDTH))
                && line.charAt(WIDTH) == '-'
                && (line.length() == WIDTH + 1 || line.charAt(WIDTH + 1) == ' ');
        return tagged ? Optional.of(new Tag(line.substring(0, WIDTH), 0, WIDTH, WIDTH + 1)) : Optional.empty();
    }

    @Override
    public boolean begins(String tag, boolean afterBlank, boolean content) {
        return tag.equals("TI");
    }

    @Override
    public boolean ends(String tag) {
        return tag.equals(END);
    }

    @Override
    public boolean blankEndsValue() {
        return true;
    }
}
