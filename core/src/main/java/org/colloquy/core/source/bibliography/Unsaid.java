package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/**
 * What databases print where nothing is known: {@code [No author name available]} in Scopus, {@code [No authors listed]} in
 * PubMed, {@code [Anonymous]} in the Web of Science, {@code (:unav)} in DataCite, {@code n/a} for the volume of what is to
 * appear. It names nobody, and is no text of the work.
 */
final class Unsaid {

    /** Longer than any of them. */
    private static final int LONGEST = 40;

    /** What they begin with. */
    private static final CharMatcher START = CharMatcher.anyOf("[(:nN");

    private static final ImmutableSet<String> NAMES = ImmutableSet.of("anonymous", "anon", "anon.");

    /** The last is DataCite's list of reasons why something is not known. */
    private static final Pattern NOTHING =
            Pattern.compile("\\[(?:anonymous|no (?:author|title|abstract)[a-z ]{0,20})\\.?\\]"
                    + "|n/a|\\(?:(?:unac|unal|unap|unas|unav|unkn|none|null|tba)\\)?");

    private Unsaid() {}

    /** Returns whether a text only says that there is none. */
    static boolean isText(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && START.matches(text.charAt(0))
                && NOTHING.matcher(Ascii.toLowerCase(text)).matches();
    }

    /** Returns whether what stands for a name only says that there is none. */
    static boolean isName(String name) {
        return isText(name)
                || (Ascii.toLowerCase(name.isEmpty() ? ' ' : name.charAt(0)) == 'a'
                        && NAMES.contains(Ascii.toLowerCase(name)));
    }

    /** Returns whether what stands for a name is a number, by which somebody is called elsewhere. */
    static boolean isNumber(String name) {
        return !name.isEmpty()
                && name.charAt(0) <= '9'
                && name.length() <= LONGEST
                && CharMatcher.inRange('0', '9').matchesAllOf(name);
    }
}
