package org.colloquy.core.model;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is printed around the letters of a name and does not belong to it. */
final class NameSigns {
    private static final String MARKS = "*∗⁎⋆★☆†‡§¶‖¹²³⁰⁴-⁹\\p{Cf}";

    /** Foot-note marks and invisible characters, before a word or behind it. */
    private static final Pattern AROUND_WORDS = Pattern.compile(
            "[" + MARKS + "][" + MARKS + "0-9]*+(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])[" + MARKS + "]++");

    /** A quote or an accent of its own inside a word. Before a small letter it may be the sign of a sound. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})[‘`´′](?=\\p{Lu})");

    /** The stop of a list or a sentence. A word so long is no abbreviation. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{3})\\.$");

    /** A word with a stop before a name, which may be glued to it. */
    private static final Pattern TITLE = Pattern.compile("\\G[^\\s.]+\\.\\s*(?=\\p{Lu}[\\p{L}\\p{M}])");

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private static final Pattern APART = Pattern.compile("(?<=\\p{Lu}\\.) -(?=\\p{Lu})");

    private NameSigns() {}

    /**
     * Returns a name, or a part of one, without them and without dashes, brackets and the like that stand alone at its ends;
     * as it is where nothing else is printed.
     */
    static String without(String text) {
        if (isPlain(text)) {
            return text;
        }
        List<String> words = WORDS.splitToList(AROUND_WORDS.matcher(text).replaceAll(""));
        int start = Iterables.indexOf(words, NameSigns::isNamed);
        if (start < 0) {
            return text;
        }
        int end = words.size();
        while (!isNamed(words.get(end - 1))) {
            end--;
        }
        return APOSTROPHE.matcher(String.join(" ", words.subList(start, end))).replaceAll("’");
    }

    /** Most names are made of letters, digits and blanks; stops, hyphens, apostrophes and commas stand behind a letter or digit. */
    private static boolean isPlain(String text) {
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean behind = word && (c == '.' || c == '-' || c == '\'' || c == ',');
            word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c >= 'À' && c <= 'ɏ');
            if (!word && !behind && c != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Returns a family name without them, and without the stop behind it. */
    static String withoutAtEnd(String family) {
        String bare = without(family);
        return bare.endsWith(".") ? STOP.matcher(bare).replaceFirst("") : bare;
    }

    /** Returns initials that a hyphen joins without the blank that some print before it: {@code P. -L.} */
    static String hyphenated(String text) {
        return text.contains(". -") ? APART.matcher(text).replaceAll("-") : text;
    }

    /** Returns given names, or a name that begins with them, without them and without the titles before it. */
    static String withoutTitles(String text) {
        String bare = without(text);
        int stop = bare.indexOf('.');
        int blank = bare.indexOf(' ');
        if (stop < 0 || (blank >= 0 && blank < stop)) {
            return bare;
        }
        int start = 0;
        Matcher title = TITLE.matcher(bare);
        while (title.find() && Honorifics.isOne(title.group().strip())) {
            start = title.end();
        }
        return bare.substring(start);
    }

    static boolean isNamed(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }
}
