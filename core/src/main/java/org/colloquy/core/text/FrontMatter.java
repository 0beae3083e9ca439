package org.colloquy.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a whole paper has before its abstract: authors, where they work, when it was received. It tells nothing
 * of what the paper is about.
 */
final class FrontMatter {
    /** How many characters it may have; the heading of an abstract farther down belongs to something else. */
    private static final int LONGEST = 8000;

    /** No heading is <em>Summary</em>, since abstracts in parts may end with one. */
    private static final Pattern ABSTRACT =
            Pattern.compile("(?m)^[ \\t]{0,20}(?:Abstract[ \\t]{0,20}(?:[.:\\u2013\\u2014-]|$)|ABSTRACT\\b)");

    private FrontMatter() {}

    /** Returns where the abstract begins, with its heading; 0 if nothing is before it, or no heading is found. */
    static int end(String text) {
        Matcher heading = ABSTRACT.matcher(text).region(0, Math.min(text.length(), LONGEST));
        return heading.find() ? heading.start() : 0;
    }
}
