package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.text.LanguageWords;
import org.colloquy.core.text.WordUse;

/** Tells the headings of sessions by their words and numbers. */
public final class ScheduleHeads {

    private static final String BEFORE = "(?:(?:(?-i:[IVX]{1,4}(?= [Ss]e))|\\d{1,2}(?:ª|ère|re|ème|[aeº.]|st|nd|rd|th)|"
            + LanguageWords.pattern(WordUse.ORDINAL)
            + "|parallel|technical|oral|orals|poster|demo|demonstration|plenary|invited|special|industry|industrial|spotlight|paper|papers"
            + "|research|contributed|virtual|joint|morning|afternoon|evening|lightning|regular|keynote|panel|concurrent|breakout"
            + "|short|long|flash|student|scientific|thematic|opening|closing|discussion|award|awards|best|talk|talks|first|second|third"
            + "|fourth|main|conference|workshop|doctoral|posters|and|&|/|-)\\s{1,2}){0,4}";
    private static final String NUMBER =
            "(?:(?:[A-Z]{1,5} |[A-Z]{0,3}[-.]?)\\d{1,3}[A-Za-z]?(?:[.-](?:[A-Z]?\\d{1,2}|[A-Z](?!\\p{L})))?|[IVX]{1,5}|[A-Z]\\d?|one|two|three|four|five|six)";
    private static final String END = "(?:\\s{0,2}$|\\s{0,2}[:(|\\[–—,]\\s{0,2}.*|\\s{1,2}-\\s.*|\\.\\s.*)";

    /** What stands behind the word in Romance and Slavic languages: {@code Sessão temática 2}. */
    private static final String BEHIND =
            "(?: (?:de |di )?(?:t[eé]cni[ck]\\p{L}{1,2}|cient[ií]fic[ao]|scientifi\\p{L}{1,4}|especial|speciale|invitata|convidada|invitada|comunica\\p{L}{2,8}|tem[aá]tic[ao]|thématique|plen\\p{L}{2,6}|plén\\p{L}{2,6}|par[ae]l+el\\p{L}{1,2}|parallèle|oral|orale|p[oó]st[ea]r\\p{L}{0,2}"
                    + "|coordenada|equipolenta|równoległa|plenarna|posterowa))?";

    /** {@code Session 8: Graphs}, {@code Poster Session 2}, {@code Track A – Systems}, {@code Oral Session}. */
    private static final Pattern NAMED = Pattern.compile(
            "^" + BEFORE
                    + "(?:sessions?|track|stream|symposium|minisymposium|mini-symposium|block|"
                    + LanguageWords.pattern(WordUse.SESSION) + ")"
                    + BEHIND + "(?:\\s{1,2}(?:no\\.? ?)?" + NUMBER + ")?" + END
                    + "|^(?:special|invited|contributed|topical|focus|thematic|poster) sessions? on\\s\\S.*"
                    // Without a number these words mean other things.
                    + "|^" + LanguageWords.pattern(WordUse.NUMBERED_SESSION) + BEHIND + "\\s{1,2}" + NUMBER + END,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** {@code Applied Data Science Track Session 2: Ads}. */
    private static final Pattern OF_TRACK = Pattern.compile(
            "^(?:[\\p{Lu}&][\\p{L}&-]{0,20} ){1,5}(?:Session|Track) (?:[A-Z]{0,2}-?\\d{1,3}[A-Z]?|[A-Z])(?:\\s?$|\\s?[:(|–—]\\s?.*|\\s-\\s.*)");

    private static final Pattern LETTERED =
            Pattern.compile("^((?:[\\p{L}-]{3,15} ){0,3}\\d{0,2}[.-]?)([A-Z])(?![\\p{L}\\d])");

    /** {@code Session 3A}: a heading without a title. */
    private static final Pattern BARE = Pattern.compile(
            "^(?:" + BEFORE
                    + "(?:sessions?|section|track|stream|" + LanguageWords.pattern(WordUse.SESSION) + ")"
                    + BEHIND
                    + "\\s{1,2}(?:no\\.? ?)?" + NUMBER
                    + ")\\s?[:.]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** {@code TuAT1 Regular Session}, {@code WePL Plenary Session}. */
    private static final Pattern CODED_BARE = Pattern.compile(
            "^(?:[A-Z][A-Za-z]{0,5}-?[A-Z]{0,3}\\d{1,3}[A-Z]?(?:[.-][A-Z0-9]{1,3}){0,3}|[MTWFS][a-z][A-Z]{1,4})\\s(?:[\\p{L}-]{2,15}\\s){0,3}[Ss]ession$");

    private static final Pattern CODE =
            Pattern.compile("[A-Z][A-Za-z]{0,5}-?[A-Z]{0,3}\\d{1,3}[A-Z]?(?:[.-][A-Z0-9]{1,3}){0,3}");
    private static final Pattern KIND_OF_SESSION =
            Pattern.compile("(?:[\\p{L}-]{2,15} ){1,2}session", Pattern.CASE_INSENSITIVE);

    /** {@code 分会场一:图表示学习}, {@code セッション1 機械学習}, {@code 세션 3: 그래프}. */
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "^(?:[\\p{IsHan}\\p{IsKatakana}ー]{0,8}(?:分会场|分会場|分论坛|分論壇|专题|セッション)|第[一二三四五六七八九十\\d]{1,3}(?:分会场|セッション|会场|会場)"
                    + "|[\\p{IsHangul}]{0,6}\\s?(?:세션|분과))\\s?(?:[A-Z]?\\d{0,3}[A-Za-z]?(?:-\\d{1,2})?|[一二三四五六七八九十]{1,3}|[IVX]{1,4})"
                    + "(?:\\s{0,2}$|\\s{0,2}[:(\\[–—,「]\\s{0,2}.*|\\s{1,2}.*)");

    /** {@code 1A: Cognitive}, {@code 3B — Semantics}, {@code SLP-L1: Speech}, {@code MoA1: Control}. */
    private static final Pattern CODED = Pattern.compile(
            "^(\\d{1,2}[A-Z]\\d?|[A-Z][A-Za-z]{0,6}-?[A-Z]{0,4}-?[A-Z]?\\d{1,3}[A-Z]?|[A-Z][a-zA-Z]{0,2}-[A-Z]{1,4}(?:-[A-Z0-9]{1,3}){0,3}|[A-Z]{1,5} \\d{1,3}(?=\\s{0,2}:))"
                    + "(?:\\s{0,2}:\\s{1,2}|\\s{1,2}[–—-]\\s{1,2}|(?<=^\\d[A-Z]|^\\d\\d[A-Z])\\.\\s{1,2})\\S.*");

    /** {@code Main Conference Posters}, {@code Morning Tutorials}. */
    private static final Pattern PLURAL = Pattern.compile(
            "^(?:[\\p{L}\\p{N}&:–-]{1,20} ){0,4}(?:tutorials|workshops|posters|demos|demonstrations|orals|talks|papers|presentations|spotlights|keynotes|sessions"
                    + "|(?<=(?:invited|keynote|plenary|confirmed|featured) )speakers)"
                    + "(?:\\s{0,2}\\(.*|\\s{0,2}$|\\s{1,2}[IVX\\d]{1,3}$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SEMICOLON_CODE = Pattern.compile(
            "^([A-Z0-9][A-Za-z0-9-]{1,11}[.-]\\d{1,5}|[A-Z]{1,5} \\d{1,3}\\.\\d{1,3})(?:\\s{0,2}:|\\s{1,2}(?:[–—-]\\s)?)\\s{0,3}\\S");

    private static final CharMatcher BEHIND_CODE = CharMatcher.whitespace().or(CharMatcher.anyOf(":.–—-"));

    private ScheduleHeads() {}

    /** Returns whether a line is the heading of a session by its words. */
    public static boolean isHead(String line) {
        return line.length() <= 220
                && (isNamed(line)
                        || isCoded(line)
                        || OF_TRACK.matcher(line).matches()
                        || isCodedBare(line)
                        || isPlural(line));
    }

    /** Returns whether a line is the heading of a session by the word for one. */
    static boolean isNamed(String line) {
        return line.length() <= 220
                && (NAMED.matcher(line).matches() || EAST_ASIAN.matcher(line).matches());
    }

    /** Returns whether a heading is no more than a number and the word for a session, so that its title may stand below it. */
    public static boolean isBare(String line) {
        return line.length() <= 60 && (BARE.matcher(line).matches() || isCodedBare(line) || isCode(line));
    }

    /** Returns whether a text has the form of a session's number: {@code TuAT1}, {@code WeAT1-CC}. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Returns whether a heading says only of what kind a session is: {@code Regular session}. */
    public static boolean isKindOfSession(String line) {
        return KIND_OF_SESSION.matcher(line).matches();
    }

    private static boolean isCodedBare(String line) {
        return CODED_BARE.matcher(line).matches();
    }

    /** Returns whether two headings have the same number and letters that follow each other: {@code Panel 2A}, {@code Panel 2B}. */
    public static boolean areBeside(String above, String below) {
        Matcher one = LETTERED.matcher(above);
        Matcher other = LETTERED.matcher(below);
        return one.find()
                && other.find()
                && one.group(1).equalsIgnoreCase(other.group(1))
                && one.group(2).charAt(0) + 1 == other.group(2).charAt(0);
    }

    /** Returns whether a line is a word for several talks, perhaps with what they are about. */
    public static boolean isPlural(String line) {
        return PLURAL.matcher(line).matches() && line.indexOf('.') < 0;
    }

    /** Returns whether a line begins with the number of a session, such as {@code 1A:}. */
    public static boolean isCoded(String line) {
        return CODED.matcher(line).matches();
    }

    /** Returns the number of a heading that has one. */
    public static Printed codeOf(Printed head) {
        return head.sub(0, code(head.text()).length());
    }

    /** Returns the title of a heading that has a number. */
    public static Printed withoutCode(Printed head) {
        return head.from(code(head.text()).length()).trim(BEHIND_CODE);
    }

    /** Returns the number of a session or a talk that a line begins with; empty if there is none. */
    static String code(String line) {
        Matcher head = CODED.matcher(line);
        return head.matches() ? head.group(1) : line.substring(0, talkCode(line));
    }

    /** Returns the length of the number of a talk that a line begins with, such as {@code SLP-L1.1:}; 0 if there is none. */
    static int talkCode(String line) {
        var code = SEMICOLON_CODE.matcher(line);
        return code.find() && code.group(1).chars().anyMatch(Character::isUpperCase) ? code.end(1) : 0;
    }
}
