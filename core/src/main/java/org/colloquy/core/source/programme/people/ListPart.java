package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.text.UnnamedPeople;

/**
 * A part of a list of people: a name, a place or what somebody is, perhaps with more in brackets behind it.
 *
 * @param text all of it
 * @param bare what stands before the brackets, without marks
 */
record ListPart(Printed text, Printed bare) {

    private static final CharMatcher AROUND = CharMatcher.whitespace()
            .or(CharMatcher.anyOf("*†‡§¶∗⋆,;·⋅•∙|^:–—-¹²³⁴⁵⁶⁷⁸⁹⁰○◎●◯〇"))
            .or(CharMatcher.inRange('0', '9'));

    private static final CharMatcher OPENING = CharMatcher.anyOf("([");
    private static final CharMatcher CLOSING = CharMatcher.anyOf(")]");

    /** How somebody takes part, which is no place of work. */
    private static final Pattern PRESENT = Pattern.compile(
            "(?:presenter|presenting(?: author)?|speaker|remote|online|virtual|in person|invited|tba|withdrawn|cancell?ed)",
            Pattern.CASE_INSENSITIVE);

    static ListPart of(Printed text) {
        Printed name = text.trim(AROUND);
        int cut = OPENING.indexIn(name.text());
        boolean whole = cut <= 0 || isNickname(name.text(), cut);
        return new ListPart(text, whole ? name : name.sub(0, cut).trim(AROUND));
    }

    /** Returns whether this is no more than marks, or names nobody in particular. */
    boolean isNobody() {
        return bare.isEmpty() || UnnamedPeople.are(bare.text());
    }

    /** Returns whether this says what somebody is; the number of {@code 2nd year} is no mark. */
    boolean isPosition() {
        return Positions.is(bare.text()) || Positions.is(text.text().strip());
    }

    /** Returns the foot-note marks behind the name, or all where there is none. */
    String marks() {
        int last = bare.isEmpty() ? -1 : text.text().lastIndexOf(bare.text().charAt(bare.length() - 1));
        return FootnoteMarks.of(text.text().substring(Math.max(0, last)));
    }

    /** Returns where somebody works, as brackets behind the name say it, or an empty text. */
    Printed placeInBrackets() {
        Printed name = text.trim(AROUND);
        int open = name.text().indexOf('(');
        int close = name.text().lastIndexOf(')');
        boolean there = open > 0 && close > open && !isNickname(name.text(), open);
        Printed inside = there ? name.sub(open + 1, close).strip() : name.sub(0, 0);
        boolean place = inside.text().codePoints().anyMatch(Character::isLetter)
                && !PRESENT.matcher(inside.text()).matches();
        return place ? withoutPosition(inside) : name.sub(0, 0);
    }

    /** {@code Professor of Botany, Lund University}: what somebody is there is no place of work. */
    private static Printed withoutPosition(Printed inside) {
        int comma = inside.text().indexOf(',');
        Printed place = inside.from(comma + 1).strip();
        return comma > 0 && !place.isEmpty() && Positions.is(inside.text().substring(0, comma)) ? place : inside;
    }

    /** {@code Ada Moor (Lund): Walks in the Rain} is more than a name. */
    boolean goesOnBehindBracket() {
        String words = text.text();
        int open = OPENING.indexIn(words);
        if (open <= 0 || isNickname(words, open)) {
            return false;
        }
        int depth = 0;
        for (int i = open; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += OPENING.matches(c) ? 1 : CLOSING.matches(c) ? -1 : 0;
            if (depth == 0 && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Xin (Eric) Li}. */
    private static boolean isNickname(String text, int open) {
        int close = text.indexOf(')', open);
        return close > 0
                && close + 2 < text.length()
                && Character.isLetter(text.charAt(close + 2))
                && text.indexOf(' ', open) > close;
    }
}
