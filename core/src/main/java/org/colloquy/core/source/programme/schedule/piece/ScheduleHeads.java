package org.colloquy.core.source.programme.schedule.piece;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the headings of sessions by their words and numbers. */
public final class ScheduleHeads {

    private static final String BEFORE =
            "(?:(?:parallel|technical|oral|orals|poster|demo|demonstration|plenary|invited|special|industry|industrial|spotlight|paper|papers"
                    + "|research|contributed|virtual|joint|morning|afternoon|evening|lightning|regular|keynote|panel|concurrent|breakout"
                    + "|short|long|flash|student|scientific|thematic|opening|closing|discussion|award|awards|best|talk|talks|first|second|third"
                    + "|fourth|main|conference|workshop|doctoral|posters|and|&|/|-)\\s{1,2}){0,4}";
    private static final String NUMBER =
            "(?:(?:[A-Z]{1,5} |[A-Z]{0,3}[-.]?)\\d{1,3}[A-Za-z]?(?:[.-][A-Z]?\\d{1,2})?|[IVX]{1,5}|[A-Z]\\d?|one|two|three|four|five|six)";
    private static final String END = "(?:\\s{0,2}$|\\s{0,2}[:(|\\[–—,]\\s{0,2}.*|\\s{1,2}-\\s.*|\\.\\s.*)";

    /** {@code Session 8: Graphs}, {@code Poster Session 2}, {@code Track A – Systems}, {@code Oral Session}. */
    private static final Pattern NAMED = Pattern.compile(
            "^" + BEFORE
                    + "(?:sessions?|track|stream|symposium|minisymposium|mini-symposium|block|sitzung|sektion|séance)(?:\\s{1,2}(?:no\\.? ?)?"
                    + NUMBER + ")?" + END,
            Pattern.CASE_INSENSITIVE);

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
            "^(?:[\\p{L}\\p{N}&:–-]{1,20} ){0,4}(?:tutorials|workshops|posters|demos|demonstrations|orals|talks|papers|presentations|spotlights|keynotes|sessions)"
                    + "(?:\\s{0,2}\\(.*|\\s{0,2}$|\\s{1,2}[IVX\\d]{1,3}$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SEMICOLON_CODE = Pattern.compile(
            "^([A-Z0-9][A-Za-z0-9-]{1,11}[.-]\\d{1,5}|[A-Z]{1,5} \\d{1,3}\\.\\d{1,3})(?:\\s{0,2}:|\\s{1,2}(?:[–—-]\\s)?)\\s{0,3}\\S");

    private ScheduleHeads() {}

    /** Returns whether a line is the heading of a session by its words. */
    public static boolean isHead(String line) {
        return line.length() <= 220
                && (NAMED.matcher(line).matches()
                        || EAST_ASIAN.matcher(line).matches()
                        || isCoded(line)
                        || isPlural(line));
    }

    private static boolean isPlural(String line) {
        return PLURAL.matcher(line).matches() && line.indexOf('.') < 0;
    }

    /** Returns whether a line begins with the number of a session, such as {@code 1A:}. */
    public static boolean isCoded(String line) {
        return CODED.matcher(line).matches();
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
