package org.colloquy.core.source.programme.schedule.piece;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** Words that were links to the files of a paper, and say nothing without them: {@code [pdf] [poster]}, {@code PDF | Code}. */
final class LinkWords {

    /** What can be nothing else. */
    private static final String SURE =
            "(?:(?:full |paper |poster )?pdfs?|slides|video|youtube|code|github|arxiv|open ?review|bib(?:tex)?"
                    + "|doi|suppl?(?:ement(?:ary|al)?)?(?:[ -]materials?)?|appendix|project ?page|website|pre-?print|camera[- ]ready)";
    /** What may tell the kind, too, where it stands alone. */
    private static final String ANY =
            "(?:" + SURE + "|paper|poster|talk|demo|abstract|recording|data(?:set)?|link|html|blog(?: post)?)";

    private static final String BETWEEN = "\\s{0,2}[,|/·•;]\\s{0,2}";

    private static final Pattern LINE = Pattern.compile(
            "(?=.{0,80}\\b" + SURE + "\\b)(?:links?: ?)?[\\[(]?" + ANY + "[\\])]?(?:(?:" + BETWEEN + "|\\s{1,3})[\\[(]?"
                    + ANY + "[\\])]?){0,7}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            "(?<=\\S)\\s{1,3}(?:[\\[(]" + ANY + "(?:" + BETWEEN + ANY + "){0,5}[\\])]\\s{0,3}){1,8}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOLDS_SURE =
            Pattern.compile("(?:\\b" + SURE + "|\\[(?:paper|abstract|link))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile(ANY, Pattern.CASE_INSENSITIVE);

    private LinkWords() {}

    /** Returns whether a line is nothing else. */
    static boolean are(Printed line) {
        return LINE.matcher(line.text()).matches();
    }

    /** Returns from which cell of a row on all are such words; behind the last if that is one that may tell the kind. */
    static int from(List<Printed> cells) {
        int from = cells.size();
        while (from > 1 && ONE.matcher(cells.get(from - 1).text()).matches()) {
            from--;
        }
        return from == cells.size() - 1 && !are(cells.get(from)) ? cells.size() : from;
    }

    /** Returns such words in brackets at the end of a line that has more in it. */
    static Optional<Printed> behind(Printed line) {
        Matcher words = BEHIND.matcher(line.text());
        return words.find() && HOLDS_SURE.matcher(words.group()).find()
                ? Optional.of(line.from(words.start()))
                : Optional.empty();
    }
}
