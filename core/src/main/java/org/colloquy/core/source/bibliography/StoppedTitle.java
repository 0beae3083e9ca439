package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * Databases such as dblp and PubMed end titles with a full stop, unless they end with another mark already. PubMed puts
 * brackets around the title of a work in another language, which it translates.
 */
public final class StoppedTitle {

    private static final Set<String> ABBREVIATIONS = ImmutableSet.of(
            "etc", "al", "inc", "ltd", "co", "corp", "vs", "jr", "sr", "st", "ca", "resp", "approx", "dr");

    private StoppedTitle() {}

    /** Takes the full stop and the brackets away; a stop that belongs to an abbreviation or to an ellipsis stays. */
    public static String tidy(String title) {
        return withoutBrackets(withoutStop(title));
    }

    private static String withoutBrackets(String title) {
        int last = title.length() - 1;
        boolean whole = last > 1 && title.startsWith("[") && title.indexOf(']') == last;
        return whole ? title.substring(1, last) : title;
    }

    private static String withoutStop(String title) {
        if (!title.endsWith(".") || title.endsWith("..")) {
            return title;
        }
        String bare = title.substring(0, title.length() - 1).stripTrailing();
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        boolean initials = last.length() > 2 && last.charAt(last.length() - 2) == '.' && isLetters(last);
        return initials || ABBREVIATIONS.contains(Ascii.toLowerCase(last)) || bare.isEmpty() ? title : bare;
    }

    /** As in U.S.A. or e.g., unlike in Web 2.0 or node.js. */
    private static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return true;
    }
}
