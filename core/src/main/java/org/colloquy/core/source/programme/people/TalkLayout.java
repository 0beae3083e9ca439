package org.colloquy.core.source.programme.people;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.GivenNames;
import org.colloquy.core.model.Honorifics;
import org.colloquy.core.source.programme.Printed;

/** The ways in which a schedule prints title and people of a talk on one line. Each is known by what parts the two. */
public enum TalkLayout {
    /** {@code A Study of Hedges. Ada Moor and Bo Lund}. */
    TITLE_STOP_NAMES("(?<=[.?!])[”\"’]?\\s{1,3}|(?<=[.?!][”\"’])\\s{1,3}", false, 0),
    /** {@code A Study of Hedges – Ada Moor, Bo Lund}. */
    TITLE_DASH_NAMES("\\s{1,3}[–—-]{1,2}\\s{1,3}|\\s{0,3}—\\s{0,3}", false, -0.3),
    /** {@code A Study of Hedges | Ada Moor}, {@code A Study of Hedges / Ada Moor}. */
    TITLE_BAR_NAMES("\\s{0,3}\\|\\s{0,3}|\\s{1,3}/{1,2}\\s{1,3}", false, -0.3),
    /** {@code A Study of Hedges, Ada Moor, Bo Lund}; {@code A Study of Hedges; Ada Moor}. */
    TITLE_COMMA_NAMES("[,;]\\s{1,3}", false, -1.2),
    /** {@code A Study of Hedges: Ada Moor}. */
    TITLE_COLON_NAMES(":\\s{1,3}", false, -1.2),
    /** {@code A Study of Hedges by Ada Moor}, {@code Discussion led by Ada Moor}. */
    TITLE_BY_NAMES("[.,]?\\s{1,3}(?:(?:(?:presented|led|given|hosted) )?by|von|par)\\s{1,3}", false, 0),
    /** {@code “A Study of Hedges,” Ada Moor, Lund University}. */
    TITLE_QUOTED_NAMES("(?<=[”\"»’“'])[,:;.]?\\s{1,3}(?=\\p{Lu}|\\p{IsHan})", false, 0),
    /** {@code A Study of Hedges (Ada Moor, Bo Lund)}. */
    TITLE_IN_FRONT_OF_BRACKET(
            "\\s{0,3}[(\\[](?=[^()\\[\\]]{1,600}(?:\\([^()]{0,80}\\)[^()\\[\\]]{0,200}){0,9}[)\\]]\\.?$)", false, 0),
    /** {@code 大规模图神经网络 王小明 教授 清华大学}, {@code 高山植物 周杰}, {@code 산의 식물 박지훈 (고려대학교)}. */
    TITLE_SPACE_NAMES(
            "(?:\\s[–—-])?\\s{1,3}(?=[\\p{IsHan}\\p{IsHangul}]{2,4} ?(?:(?:副|准|助理)?教授|博士|研究员|研究員|院士|讲师|工程师|교수|박사)(?:\\s|$)"
                    + "|(?:[\\p{IsHan}\\p{IsHangul}]{2,4}, ?){0,19}[\\p{IsHan}\\p{IsHangul}]{2,4} ?\\(|(?<=\\p{IsHan} )\\p{IsHan}{2,4}(?:,|$)"
                    // Japanese names are printed with a space within them.
                    + "|\\p{IsHan}{1,4} [\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,5} ?\\()",
            false,
            0),
    /** {@code Ada Moor, Bo Lund: A Study of Hedges}. */
    NAMES_COLON_TITLE(":\\s{1,3}", true, 0),
    /** {@code Ada Moor, Bo Lund. A Study of Hedges}. */
    NAMES_STOP_TITLE("\\.\\s{1,3}", true, -0.2),
    /** {@code Ada Moor – A Study of Hedges}. */
    NAMES_DASH_TITLE("\\s{1,3}[–—-]{1,2}\\s{1,3}|\\s{0,3}—\\s{0,3}|\\s{0,3}\\|\\s{0,3}", true, -0.3),
    /** {@code Ada Moor (Lund), A Study of Hedges}, {@code Ada Moor (Lund) A Study of Hedges}. */
    NAMES_BRACKET_TITLE("(?<=\\))\\s?[,;:]?\\s{1,3}(?!(?i:and|und|et|y|e|&|with)\\s)", true, -0.3),
    /** {@code Ada Moor, A Study of Hedges}. */
    NAMES_COMMA_TITLE(",\\s{1,3}", true, -1.2),
    /** {@code Ada Moor, “A Study of Hedges”}. */
    NAMES_QUOTED_TITLE("[,:]?\\s{1,3}(?=[“\"«„‘]|'\\p{Lu})", true, 0);

    /**
     * A line cut in two.
     *
     * @param title the title
     * @param names the names
     */
    public record Cut(Printed title, Printed names) {}

    /** What ends with a stop before a name, beside {@link Honorifics}. */
    private static final ImmutableSet<String> BEFORE_NAME = ImmutableSet.of("st.", "univ.", "dipl.", "priv.");

    private static final CharMatcher BEFORE_WORD = CharMatcher.whitespace().or(CharMatcher.anyOf("(–—-"));

    /** More than this for a cut, and the title is not alone. */
    private static final double BOTH = 2.5;

    private static final int MOST_CUTS = 24;
    private static final int LONGEST = 900;
    /** What the title is worth when it looks like one, beside the names. */
    private static final double TITLE_WEIGHT = 0.5;

    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s{1,3}");
    private static final double LIKELY = 1;
    private static final double CUT_LIST = -4;
    /** What speaks for a title behind a name with a place in brackets, even if it could be a name itself. */
    private static final double BEHIND_PLACE = 2;
    /** What speaks for people behind a title if each bracket behind a name holds a place. */
    private static final double WITH_PLACE = 1;
    /** What speaks for a title in quotes, whatever its words. */
    private static final double IN_QUOTES = 2;

    private static final double SURE_TITLE = 3;
    private static final Pattern OPEN_TITLE = Pattern.compile(
            "(?:title )?(?:t\\.?b\\.?[acd]|to be (?:announced|confirmed))\\.?", Pattern.CASE_INSENSITIVE);

    /** What a given name that many people bear tells of which side of a dash holds the person, if both look like names. */
    private static final double GIVEN = 1.5;

    private static final CharMatcher OPENING = CharMatcher.anyOf("“\"«„‘'");
    private static final CharMatcher CLOSING = CharMatcher.anyOf("”\"»“’'");

    private final Pattern boundary;
    private final boolean namesFirst;
    private final double bias;

    TalkLayout(String boundary, boolean namesFirst, double bias) {
        this.boundary = Pattern.compile(boundary);
        this.namesFirst = namesFirst;
        this.bias = bias;
    }

    /** Returns whether the people stand before the title. */
    public boolean isNamesFirst() {
        return namesFirst;
    }

    /**
     * A cut with its score.
     *
     * @param cut the two parts
     * @param score how well they look like title and names; above 0 if they do
     */
    public record Scored(Cut cut, double score) {}

    /** Returns the best cut of {@code line} in this layout, or empty if it has none. */
    public Optional<Scored> best(Printed line, ScheduleNames names) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = boundary.matcher(line.text());
        Scored best = null;
        for (int cuts = 0; cuts < MOST_CUTS && matcher.find(); cuts++) {
            Printed before = line.sub(0, matcher.start()).strip();
            Printed after = line.from(matcher.end()).strip();
            if (before.isEmpty()
                    || after.isEmpty()
                    || isWithinBrackets(line.text(), matcher.start())
                    || endsBeforeName(before.text())) {
                continue;
            }
            Scored scored = score(namesFirst ? new Cut(after, before) : new Cut(before, after), names);
            best = best == null || scored.score() > best.score() + 0.01 ? scored : best;
        }
        return Optional.ofNullable(best);
    }

    /** Returns whether any layout cuts {@code line} into a title and names, with more than {@code least} for the cut. */
    public static boolean holdsBoth(Printed line, ScheduleNames names, double least) {
        return Arrays.stream(values())
                .anyMatch(layout -> layout.best(line, names)
                        .filter(cut -> cut.score() > least)
                        .isPresent());
    }

    /** Returns whether a text holds no names beside a title. */
    public static boolean isTitleOnly(Printed text, ScheduleNames names) {
        return !holdsBoth(text, names, BOTH);
    }

    /** The stop of {@code Prof.} ends nothing. */
    private static boolean endsBeforeName(String text) {
        if (!text.endsWith(".")) {
            return false;
        }
        String last = text.substring(BEFORE_WORD.lastIndexIn(text) + 1);
        return Honorifics.isOne(last) || BEFORE_NAME.contains(Ascii.toLowerCase(last));
    }

    /** {@code Ada Moor (St. Gallen)} is not cut at its stop. */
    private static boolean isWithinBrackets(String line, int at) {
        int open = Math.max(line.lastIndexOf('(', at - 1), line.lastIndexOf('[', at - 1));
        int closed = Math.max(line.lastIndexOf(')', at - 1), line.lastIndexOf(']', at - 1));
        return open > closed && CharMatcher.anyOf(")]").indexIn(line, at) >= 0;
    }

    private Scored score(Cut cut, ScheduleNames names) {
        Printed people = people(cut.names(), names);
        Cut bare = new Cut(withoutMarks(cut.title()), people);
        boolean quoted = isQuoted(cut.title());
        if (this == TITLE_QUOTED_NAMES && !quoted) {
            return new Scored(bare, NameShape.NEVER);
        }
        boolean titled = quoted || OPEN_TITLE.matcher(bare.title().text()).matches();
        double title = titled ? SURE_TITLE : titleScore(bare.title().text(), names);
        double placed = !people.text().endsWith(")")
                ? 0
                : namesFirst ? BEHIND_PLACE : isWithPlace(people.text(), names) ? WITH_PLACE : 0;
        boolean inList = (this == TITLE_COMMA_NAMES && endsWithName(bare.title().text(), names))
                || (this == NAMES_COMMA_TITLE && isOfPerson(bare.title().text()));
        double cutList = inList ? CUT_LIST : 0;
        return new Scored(
                bare,
                names.of(people.text())
                        + TITLE_WEIGHT * title
                        + bias
                        + placed
                        + cutList
                        + (quoted ? IN_QUOTES : 0)
                        + (title < 0 ? given(cut) : 0));
    }

    /** {@code Markov Chains – Ada Moor}: two names could stand there, and one word is known as a given name. */
    private double given(Cut cut) {
        if (this != TITLE_DASH_NAMES && this != NAMES_DASH_TITLE) {
            return 0;
        }
        boolean ofNames = GivenNames.begins(cut.names().text());
        boolean ofTitle = GivenNames.begins(cut.title().text());
        return ofNames == ofTitle ? 0 : ofNames ? GIVEN : -GIVEN;
    }

    private Printed people(Printed text, ScheduleNames names) {
        return switch (this) {
            case TITLE_IN_FRONT_OF_BRACKET -> text.trim(CharMatcher.anyOf(")]."));
            case TITLE_DASH_NAMES -> names.behindDash(text);
            default -> text;
        };
    }

    private static boolean isQuoted(Printed title) {
        return unquoted(title.trim(CharMatcher.anyOf(",;:. "))).length() < title.length() - 1
                && CharMatcher.anyOf("'").countIn(title.text()) <= 2;
    }

    /** {@code Ada Moor (Lund)}. */
    private static boolean isWithPlace(String people, ScheduleNames names) {
        int open = people.lastIndexOf('(');
        return open > 0 && names.of(people.substring(0, open)) > LIKELY;
    }

    /** Behind a name and a comma, a place of work or a position is no title, and begins none. */
    private static boolean isOfPerson(String title) {
        Matcher dash = DASH.matcher(title);
        String text = dash.find() ? title.substring(0, dash.start()) : title;
        return Institutions.isName(text) || Workplaces.is(text) || Positions.is(text) || Towns.areIn(text);
    }

    /** {@code A Study of Hedges – Ada Moor} is the title and the first of its authors. */
    private static boolean endsWithName(String title, ScheduleNames names) {
        Matcher dash = DASH.matcher(title);
        int behind = -1;
        while (dash.find()) {
            behind = dash.end();
        }
        return behind > 0 && names.of(title.substring(behind)) > LIKELY;
    }

    /** Returns how much a text looks like a title, from -3 to 3. */
    public static double titleScore(String text, ScheduleNames names) {
        boolean letters = text.codePoints().filter(Character::isLetter).limit(3).count() == 3;
        double unlikeNames = -names.of(text) + (text.indexOf(' ') < 0 ? -1 : 0);
        return letters ? Math.max(-3, Math.min(3, unlikeNames)) : -3;
    }

    /** Returns a title without quotes around it. */
    public static Printed unquoted(Printed title) {
        boolean quoted = title.length() > 2 && OPENING.matches(title.text().charAt(0));
        int close = quoted ? CLOSING.lastIndexIn(title.text()) : -1;
        return close > 1 && close >= title.length() - 2 ? title.sub(1, close) : title;
    }

    /** The mark that parts title and names is no part of the title, unless it asks or calls; quotes around it go. */
    private Printed withoutMarks(Printed title) {
        Printed bare = unquoted(title);
        boolean stop = bare.text().endsWith(".")
                && (this == TITLE_STOP_NAMES || namesFirst)
                && !bare.text().endsWith("...");
        boolean comma = bare.text().endsWith(",");
        return (stop || comma) && bare.length() > 1
                ? bare.sub(0, bare.length() - 1).strip()
                : bare;
    }
}
