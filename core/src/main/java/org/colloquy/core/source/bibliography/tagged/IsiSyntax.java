package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** {@code PT J} to {@code ER}: two characters at the beginning of a line; what is indented goes on. */
final class IsiSyntax implements TagSyntax {

    private static final CharMatcher CAPITAL = CharMatcher.inRange('A', 'Z');
    private static final CharMatcher TAG = CAPITAL.or(CharMatcher.inRange('0', '9'));
    private static final ImmutableSet<String> OF_FILE = ImmutableSet.of("FN", "VR");
    private static final int WIDTH = 2;

    @Override
    public Optional<Tag> tag(String line) {
        boolean tagged = line.length() >= WIDTH
                && CAPITAL.matches(line.charAt(0))
                && TAG.matches(line.charAt(1))
                && (line.length() == WIDTH || line.charAt(WIDTH) == ' ');
        return tagged ? Optional.of(new Tag(line.substring(0, WIDTH), 0, WIDTH, WIDTH)) : Optional.empty();
    }

    @Override
    public boolean begins(String tag, boolean afterBlank, boolean content) {
        return content && tag.equals("PT");
    }

    @Override
    public boolean isFirst(String tag) {
        return tag.equals("PT");
    }

    @Override
    public boolean ends(String tag) {
        return tag.equals("ER") || tag.equals("EF");
    }

    @Override
    public boolean isOfFile(String tag) {
        return OF_FILE.contains(tag);
    }
}
