package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Optional;

/** {@code <1>} begins a record; a heading stands alone in its line, what it heads is indented below it. */
final class OvidSyntax implements TagSyntax {

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher HEADING = CharMatcher.inRange('A', 'Z')
            .or(CharMatcher.inRange('a', 'z'))
            .or(DIGIT)
            .or(CharMatcher.anyOf(" -/&()'"));
    private static final String NUMBER = "<";
    private static final int LONGEST = 60;

    @Override
    public Optional<Tag> tag(String line) {
        String bare = line.stripTrailing();
        int end = bare.length();
        if (isNumber(bare)) {
            return Optional.of(new Tag(NUMBER, 0, end, line.length()));
        }
        boolean heading = end > 1 && end <= LONGEST && Ascii.isUpperCase(bare.charAt(0)) && HEADING.matchesAllOf(bare);
        return heading ? Optional.of(new Tag(Ascii.toUpperCase(bare), 0, end, line.length())) : Optional.empty();
    }

    private static boolean isNumber(String line) {
        int last = line.length() - 1;
        return last > 1
                && line.charAt(0) == '<'
                && line.charAt(last) == '>'
                && DIGIT.matchesAllOf(line.substring(1, last));
    }

    @Override
    public boolean begins(String tag, boolean afterBlank, boolean content) {
        return tag.equals(NUMBER);
    }

    @Override
    public boolean isFirst(String tag) {
        return tag.equals(NUMBER);
    }
}
