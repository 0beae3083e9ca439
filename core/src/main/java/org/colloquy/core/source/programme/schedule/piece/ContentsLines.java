package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.ScheduleRoles;
import org.colloquy.core.source.programme.time.ScheduleTimes;

/**
 * The lines of a table of contents: titles with dots up to the number of the page, people below them, and headings, which are
 * what else stands above a title.
 */
public final class ContentsLines {

    /**
     * A title with its page.
     *
     * @param title the title
     * @param page the dots and the number
     */
    record Entry(Printed title, Printed page) {}

    private static final Pattern PAGE = Pattern.compile(
            "\\s{0,4}(?:(?:\\.\\s?){4,200}|(?:…\\s?){2,100}|_{4,200})\\s{0,4}(?:\\d{1,4}|[ivxlc]{1,7})$");
    /** Without dots only pages that rise tell a table of contents. */
    private static final Pattern BEHIND_TAB = Pattern.compile("\\s{0,4}\\t\\s{0,4}(\\d{1,4})$");

    private static final Pattern NO_PAPER = Pattern.compile(
            "(?:preface|foreword|editorial|(?:(?:author|subject|keyword) )?index|organi[sz]ation|(?:table of )?contents|(?:\\p{L}+ )?committees?|inhalt)",
            Pattern.CASE_INSENSITIVE);
    /** So many titles with pages are a table of contents. */
    private static final int FEWEST = 3;

    private static final int LONGEST_HEADING = 80;

    /** What the title of a line ends before; nothing where the document is no table of contents. */
    private final Optional<Pattern> page;

    private final Set<Integer> headings;

    private ContentsLines(Optional<Pattern> page, Set<Integer> headings) {
        this.page = page;
        this.headings = headings;
    }

    /** Learns whether a document is a table of contents, and which of its lines are headings. */
    static ContentsLines of(List<Block> blocks, ScheduleNames names) {
        List<Printed> lines = TextBlocks.lines(blocks).toList();
        boolean dotted =
                lines.stream().filter(ContentsLines::hasPage).limit(FEWEST).count() == FEWEST;
        Optional<Pattern> usual =
                dotted ? Optional.of(PAGE) : Optional.of(BEHIND_TAB).filter(any -> haveRisingPages(lines));
        ImmutableSet.Builder<Integer> headings = ImmutableSet.builder();
        for (int i = 0; usual.isPresent() && i + 1 < lines.size(); i++) {
            Pattern page = usual.get();
            boolean people = i > 0 && isAbovePeople(lines.get(i - 1), lines.get(i), page, names);
            if (page(lines.get(i + 1).text(), page).isPresent() && !people && mayHead(lines.get(i), page)) {
                headings.add(lines.get(i).start());
            }
        }
        return new ContentsLines(usual, headings.build());
    }

    /** Rows of a timetable end with numbers, too. */
    private static boolean haveRisingPages(List<Printed> lines) {
        int found = 0;
        int last = 0;
        for (Printed line : lines) {
            Matcher page = BEHIND_TAB.matcher(line.text());
            if (page.find()) {
                int number = Integer.parseInt(page.group(1));
                if (number <= last || page.start() == 0 || line.text().indexOf('\t') < page.start()) {
                    return false;
                }
                last = number;
                found++;
            } else if (ScheduleTimes.atStart(line).isPresent()) {
                return false;
            }
        }
        return found >= FEWEST;
    }

    private static boolean isAbovePeople(Printed above, Printed line, Pattern page, ScheduleNames names) {
        boolean title = page(above.text(), page)
                .filter(at -> !isNoPaper(above.sub(0, at).strip()))
                .isPresent();
        return title || (goesOn(above) && names.of(line.text()) > 0);
    }

    /** Returns whether a line ends with dots and the number of a page. */
    public static boolean hasPage(Printed line) {
        return page(line.text(), PAGE).isPresent();
    }

    private static Optional<Integer> page(String line, Pattern pattern) {
        Matcher page = pattern.matcher(line);
        return page.find() && page.start() > 0 ? Optional.of(page.start()) : Optional.empty();
    }

    private static boolean goesOn(Printed above) {
        return above.text().endsWith(",") || above.text().endsWith(" and");
    }

    private static boolean mayHead(Printed line, Pattern page) {
        return line.length() <= LONGEST_HEADING
                && page(line.text(), page).isEmpty()
                && ScheduleRoles.start(line.text()) < 0
                && !isNoPaper(line)
                && !goesOn(line)
                && !SiteText.endsLikeSentence(line.text());
    }

    /** Returns whether a line of such a table names what is no paper: {@code Author Index}. */
    static boolean isNoPaper(Printed title) {
        return NO_PAPER.matcher(title.text()).matches();
    }

    /** Returns the title and the page of a line of such a table. */
    Optional<Entry> entry(Printed line) {
        return page.flatMap(any -> page(line.text(), any))
                .map(at -> new Entry(line.sub(0, at).strip(), line.from(at).strip()));
    }

    /** Returns whether a line names such a table: {@code Table of Contents}. */
    boolean isTitle(Printed line) {
        return page.isPresent() && isNoPaper(line);
    }

    /** Returns whether a line is a heading of such a table. */
    boolean isHeading(Printed line) {
        return headings.contains(line.start());
    }
}
