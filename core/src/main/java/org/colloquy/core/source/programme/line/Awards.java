package org.colloquy.core.source.programme.line;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/** Lines that name an award, as pages print them beside a title. */
public final class Awards {

    private static final int LONGEST = 60;
    private static final ImmutableSet<String> NAMES = ImmutableSet.of(
            "outstanding paper",
            "outstanding position paper",
            "outstanding short paper",
            "best paper",
            "best student paper",
            "best position paper",
            "best demo",
            "honorable mention",
            "honourable mention",
            "runner up",
            "runner-up",
            "test of time",
            "award winner",
            "award candidate",
            "paper award",
            "highlight",
            "distinguished paper");
    /** What may stand around the name; any other word behind it makes a title, as in "Best Paper Prediction". */
    private static final ImmutableSet<String> OTHER_WORDS = ImmutableSet.of(
            "award",
            "awards",
            "winner",
            "winners",
            "finalist",
            "candidate",
            "nominee",
            "mention",
            "mentions",
            "honorable",
            "honourable",
            "runner",
            "up",
            "paper",
            "papers",
            "poster",
            "track",
            "student",
            "the",
            "of",
            "a",
            "and",
            "for");

    private static final CharMatcher BETWEEN_WORDS = CharMatcher.whitespace().or(CharMatcher.anyOf("-–—:()[],/&"));

    private Awards() {}

    /** Returns whether the text is the name of an award, perhaps with what it is given for. */
    public static boolean isAward(String text) {
        String lower = Ascii.toLowerCase(text);
        return text.length() <= LONGEST && NAMES.stream().anyMatch(name -> isNamed(lower, name));
    }

    private static boolean isNamed(String line, String name) {
        return line.endsWith(name)
                || (line.startsWith(name)
                        && !Character.isLetter(line.charAt(name.length()))
                        && Splitter.on(BETWEEN_WORDS)
                                .omitEmptyStrings()
                                .splitToStream(line.substring(name.length()))
                                .allMatch(word -> OTHER_WORDS.contains(word) || Character.isDigit(word.charAt(0))));
    }
}
