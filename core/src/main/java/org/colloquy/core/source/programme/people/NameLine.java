package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.source.programme.Printed;

/** Lines of names: tells whether a line is one, and takes it apart. */
public final class NameLine {

    /** The dots that the site family and its copies put between names. */
    private static final CharMatcher DOTS = CharMatcher.anyOf("·⋅•∙‧");

    private static final CharMatcher SEPARATORS = DOTS.or(CharMatcher.anyOf(";|"));
    /** Foot-note signs after a name. */
    private static final CharMatcher MARKS =
            CharMatcher.anyOf("*†‡§¶,;·⋅•∙‧").or(CharMatcher.inRange('0', '9')).or(CharMatcher.whitespace());

    private static final Pattern AND = Pattern.compile(" and ");
    private static final Pattern ANY_AND = Pattern.compile("(?:^|\\s)(?:and|&)\\s");

    private static final int LONGEST_NAME = 70;
    private static final int MOST_WORDS = 7;
    private static final int LONGEST_ABBREVIATION = 3;

    private NameLine() {}

    /** Returns whether a line after a title is a list of names and not the beginning of an abstract. */
    public static boolean matches(String line) {
        if (!SEPARATORS.matchesAnyOf(line)) {
            return mayBeName(line) || isCommaList(line);
        }
        List<String> parts = split(line, SEPARATORS);
        return !parts.isEmpty() && parts.stream().filter(NameLine::mayBeName).count() * 10 >= parts.size() * 9L;
    }

    /** Returns whether a line is a list of two names or more. */
    public static boolean isSeveral(String line) {
        return isDotted(line) ? matches(line) : isCommaList(line);
    }

    /** Full names parted by commas; a sentence has words in lower case between its commas. */
    private static boolean isCommaList(String line) {
        List<String> parts = atCommas(Printed.of(line, 0, NameLists.end(line)), AND).stream()
                .map(Printed::text)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(part -> mayBeName(part) && isFullName(part));
    }

    private static boolean isFullName(String name) {
        List<String> words = split(withoutParentheses(name), CharMatcher.whitespace());
        return words.size() > 1
                && Character.isUpperCase(words.get(0).codePointAt(0))
                && Character.isUpperCase(words.get(words.size() - 1).codePointAt(0));
    }

    /** Returns whether the line has the dots that stand between names. */
    public static boolean isDotted(String line) {
        return DOTS.matchesAnyOf(line);
    }

    /** Returns whether a line is a list of names with dots between them, which no title is. */
    public static boolean isDottedNames(String line) {
        return isDotted(line) && matches(line);
    }

    /** Returns which of the lines is the first such list; -1 if none is. */
    public static int firstDotted(List<Printed> lines) {
        return Iterables.indexOf(lines, line -> isDottedNames(line.text()));
    }

    private static List<String> split(String line, CharMatcher at) {
        return Splitter.on(at).trimResults().omitEmptyStrings().splitToList(line);
    }

    private static boolean mayBeName(String text) {
        String bare = withoutParentheses(text);
        int words = CharMatcher.whitespace().countIn(CharMatcher.whitespace().trimAndCollapseFrom(bare, ' ')) + 1;
        return !bare.isBlank()
                && bare.length() <= LONGEST_NAME
                && words <= MOST_WORDS
                && !isSentence(bare)
                && bare.codePoints().anyMatch(Character::isLetter)
                && CharMatcher.anyOf("?!:=<>{}$\\/\"").matchesNoneOf(bare);
    }

    /** A full stop ends an initial or an abbreviation of a name, but not a word in lower case. */
    private static boolean isSentence(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return last.endsWith(".")
                && last.length() > LONGEST_ABBREVIATION
                && text.indexOf(' ') > 0
                && Character.isLowerCase(last.codePointAt(0));
    }

    private static String withoutParentheses(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        return open >= 0 && close > open ? text.substring(0, open) + text.substring(close + 1) : text;
    }

    /** Takes an author line apart: at dots; without any dot at semicolons, or at commas between full names. */
    public static List<Printed> authors(Printed line) {
        Printed names = named(line);
        if (DOTS.matchesAnyOf(names.text())) {
            return split(names, DOTS);
        }
        return isCommaList(names.text()) ? splitAtCommas(names) : split(names, CharMatcher.anyOf(";|"));
    }

    /** Takes a line of moderators apart: at dots or semicolons, else at commas and "and". */
    public static List<Printed> people(Printed line) {
        Printed names = named(line);
        return SEPARATORS.matchesAnyOf(names.text()) ? authors(names) : splitAtCommas(names);
    }

    private static Printed named(Printed line) {
        return line.sub(0, NameLists.end(line.text()));
    }

    private static List<Printed> splitAtCommas(Printed line) {
        return atCommas(line, ANY_AND).stream()
                .map(NameLine::bare)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Cuts a line at a word and at the commas between names. */
    private static List<Printed> atCommas(Printed line, Pattern and) {
        ImmutableList.Builder<Printed> parts = ImmutableList.builder();
        Matcher word = and.matcher(line.text());
        int from = 0;
        while (word.find()) {
            addAtCommas(line.sub(from, word.start()), parts);
            from = word.end();
        }
        addAtCommas(line.from(from), parts);
        return parts.build();
    }

    private static void addAtCommas(Printed list, ImmutableList.Builder<Printed> parts) {
        int from = 0;
        for (int comma : NameLists.commas(list.text())) {
            parts.add(list.sub(from, comma).strip());
            from = comma + 1;
        }
        parts.add(list.from(from).strip());
    }

    private static List<Printed> split(Printed line, CharMatcher at) {
        return line.split(at).stream()
                .map(NameLine::bare)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Takes off foot-note signs, and an affiliation in parentheses behind the name. */
    private static Printed bare(Printed part) {
        Printed name = part.strip().trim(MARKS);
        int open = name.text().lastIndexOf('(');
        boolean affiliated = open > 0
                && name.text().endsWith(")")
                && name.text().substring(0, open).strip().indexOf(' ') > 0;
        return affiliated ? name.sub(0, open).strip().trim(MARKS) : name;
    }
}
