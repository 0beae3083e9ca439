package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** {@code PMID- 123}: a tag filled up to four characters, a hyphen; an empty line between records. */
final class MedlineSyntax implements TagSyntax {

    private static final CharMatcher CAPITAL = CharMatcher.inRange('A', 'Z');
    private static final CharMatcher TAG = CAPITAL.or(CharMatcher.inRange('0', '9'));
    private static final ImmutableSet<String> FIRST = ImmutableSet.of("PMID", "PMC", "PMCR");
    private static final int WIDTH = 4;

    @Override
    public Optional<Tag> tag(String line) {
        int end = 0;
        while (end < line.length() && end < WIDTH && TAG.matches(line.charAt(end))) {
            end++;
        }
        int dash = end;
        while (dash < line.length() && dash < WIDTH && line.charAt(dash) == ' ') {
            dash++;
        }
        boolean dashed = end > 1 && dash < line.length() && line.charAt(dash) == '-' && CAPITAL.matches(line.charAt(0));
        if (!dashed) {
            return Optional.empty();
        }
        boolean parted = dash + 1 >= line.length() || line.charAt(dash + 1) == ' ';
        return dash == WIDTH || parted
                ? Optional.of(new Tag(line.substring(0, end), 0, end, dash + 1))
                : Optional.empty();
    }

    @Override
    public boolean begins(String tag, boolean afterBlank, boolean content) {
        return (afterBlank && FIRST.contains(tag)) || (content && tag.equals("PMID"));
    }

    @Override
    public boolean isFirst(String tag) {
        return FIRST.contains(tag);
    }

    @Override
    public boolean blankEndsValue() {
        return true;
    }
}
