package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 12. Title} after an empty line begins a work, and {@code By: } one of its fields; a line of hyphens ends what stands
 * before it.
 */
final class RepecNepSyntax implements TagSyntax {

    /** The tag of a number, with the title and what follows it without a tag of its own. */
    static final String NUMBER = "#";

    private static final String END = "-";
    private static final Pattern TAG =
            Pattern.compile(" {0,3}(By|Abstract|Keywords|JEL|Classification|Date|URL):(?:\\s|$)");
    private static final Pattern TITLE = Pattern.compile(" {0,3}([0-9]{1,4}\\.)\\s");
    private static final Pattern RULE = Pattern.compile("-{10,}\\s*");

    @Override
    public Optional<Tag> tag(String line) {
        Matcher tag = TAG.matcher(line);
        if (tag.lookingAt()) {
            return Optional.of(new Tag(Ascii.toUpperCase(tag.group(1)), tag.start(1), tag.end(1), tag.end(1) + 1));
        }
        Matcher title = TITLE.matcher(line);
        if (title.lookingAt()) {
            return Optional.of(new Tag(NUMBER, title.start(1), title.end(1), title.end(1)));
        }
        return RULE.matcher(line).matches()
                ? Optional.of(new Tag(END, 0, line.length(), line.length()))
                : Optional.empty();
    }

    @Override
    public boolean begins(String tag, boolean afterBlank, boolean content) {
        return afterBlank && tag.equals(NUMBER);
    }

    @Override
    public boolean isFirst(String tag) {
        return tag.equals(NUMBER);
    }

    @Override
    public boolean ends(String tag) {
        return tag.equals(END);
    }
}
