package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/** {@code %T Title}: a percent sign and one character; an empty line between records. */
final class ReferSyntax implements TagSyntax {

    private static final CharMatcher TAG =
            CharMatcher.inRange('0', '9').or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.anyOf("?@!&()*+^>[]=~$#<"));
    private static final String TYPE = "0";
    private static final int WIDTH = 2;

    @Override
    public Optional<Tag> tag(String line) {
        boolean tagged = line.length() >= WIDTH
                && line.charAt(0) == '%'
                && TAG.matches(line.charAt(1))
                && (line.length() == WIDTH || Character.isWhitespace(line.charAt(WIDTH)));
        return tagged ? Optional.of(new Tag(line.substring(1, WIDTH), 0, WIDTH, WIDTH)) : Optional.empty();
    }

    @Override
    public boolean begins(String tag, boolean afterBlank, boolean content) {
        return content && (afterBlank || tag.equals(TYPE));
    }

    @Override
    public boolean isFirst(String tag) {
        return tag.equals(TYPE);
    }
}
