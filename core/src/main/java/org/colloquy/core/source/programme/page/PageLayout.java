package org.colloquy.core.source.programme.page;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Lays a page out as the text that a reader copies from it: blocks that stand apart, lines, and rows whose cells have
 * tabs between them. Menus, scripts and what is not shown are left out.
 */
public final class PageLayout {

    /** Of these a browser sets each apart. */
    private static final ImmutableSet<String> APART = ImmutableSet.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "caption",
            "dl",
            "dt",
            "blockquote",
            "hr",
            "section",
            "article",
            "main",
            "header",
            "details",
            "figure",
            "fieldset",
            "pre");

    /** What stands below them belongs to them. */
    private static final ImmutableSet<String> HEADS =
            ImmutableSet.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "caption");

    private static final ImmutableSet<String> LISTS = ImmutableSet.of("ul", "ol", "dl");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final char NO_BREAK = '\u00a0';

    private final String markup;
    private final HiddenDates dates;
    private final CopiedText copied = new CopiedText();
    private int preformatted;
    /** Whether what comes stands in a cell whose lines are all in its row. */
    private boolean inCell;

    private boolean inCard;
    /** The time of the card, which was said before all else. */
    private @Nullable Element said;

    private PageLayout(HtmlPage page) {
        this.markup = page.markup();
        this.dates = new HiddenDates(page);
    }

    /** Returns what {@code page} shows. */
    public static Printed of(HtmlPage page) {
        PageLayout layout = new PageLayout(page);
        if (!YEAR.matcher(page.dom().body().text()).find()) {
            page.dom().select("head > title").forEach(layout::title);
        }
        layout.children(page.dom().body());
        return layout.copied.build();
    }

    /** The year of the days may stand above the page only. */
    private void title(Element title) {
        children(title);
        copied.breakLine(2);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            SourceText.of(markup, text).ifPresent(this::text);
        } else if (node instanceof Element element && !PageChrome.is(element)) {
            dates.before(element).ifPresent(this::append);
            element(element);
        }
    }

    private void element(Element element) {
        if (element.normalName().equals("br")) {
            endLine();
            return;
        }
        if (InlineCells.isBesideHeading(element)) {
            endLine();
        } else if (InlineCells.isGlued(element) || InlineCells.isRoom(element) || InlineCells.isBox(element)) {
            endCell();
        }
        boolean card = !inCard && PageCard.is(element);
        int breaks = card ? 2 : breaks(element);
        breakLine(breaks);
        inCard |= card;
        if (card) {
            PageCard.timeBelowTitle(element).ifPresent(this::timeFirst);
        } else if (inCard) {
            copied.label(CardParts.label(element));
        }
        Optional<PrintedRange> range = PrintedRange.of(element);
        preformatted += element.normalName().equals("pre") ? 1 : 0;
        if (range.isPresent()) {
            range(range.get());
        } else if (element.normalName().equals("table")) {
            PageTable.of(element).ifPresentOrElse(this::table, () -> children(element));
        } else {
            children(element);
        }
        preformatted -= element.normalName().equals("pre") ? 1 : 0;
        inCard &= !card;
        breakLine(HEADS.contains(element.normalName()) ? 1 : breaks);
    }

    /** The time of a card stands first, as in the rows of a table, wherever its style puts it. */
    private void timeFirst(Element time) {
        said = time;
        inline(time);
        breakLine(1);
    }

    /** A range of hours is one line, however it is set. */
    private void range(PrintedRange range) {
        for (TextNode part : range.parts()) {
            copied.space();
            SourceText.of(markup, part).map(Printed::strip).ifPresent(this::text);
        }
    }

    /** Elements that fill a line, with no more than marks between some of them, are the cells of a row. */
    private void children(Element element) {
        boolean row = InlineCells.isRow(element);
        boolean beside = false;
        boolean person = false;
        for (Node child : element.childNodes()) {
            Optional<PersonCard> card = child instanceof Element inner ? PersonCard.of(inner) : Optional.empty();
            if (card.isPresent()) {
                person(card.get(), person);
                person = true;
                continue;
            }
            if (child instanceof Element part && isLeftOut(part)) {
                copied.space();
                continue;
            }
            if (child instanceof Element place && PersonCard.isPlaceBehind(place)) {
                bracketed(place);
                continue;
            }
            boolean seen = !(child instanceof TextNode words) || !words.isBlank();
            if (person && seen) {
                breakLine(1);
                person = false;
            }
            if (row && child instanceof Element inner) {
                boolean ends = inner.normalName().equals("br");
                if (beside && !ends && !InlineCells.goesOn(inner)) {
                    endCell();
                }
                beside = !ends;
            } else if (child instanceof TextNode text) {
                beside &= text.isBlank();
            }
            node(child);
        }
    }

    /** Returns whether an element says what is said elsewhere, or nothing of what takes place. */
    private boolean isLeftOut(Element part) {
        return part == said
                || ((inCard || InlineCells.isGlued(part)) && CardParts.isTrack(part))
                || (!inCard && PageCard.isHourAbove(part));
    }

    /** Those who stand below each other in boxes of their own are a list, each with the place of work in brackets. */
    private void person(PersonCard card, boolean beside) {
        if (beside) {
            copied.sign("; ");
        } else {
            breakLine(1);
        }
        inline(card.name());
        bracketed(card.place());
    }

    private void bracketed(Element place) {
        if (place.hasText()) {
            copied.sign(" (");
            inline(place);
            copied.sign(")");
        }
    }

    private void inline(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                SourceText.of(markup, text).ifPresent(this::text);
            } else if (child instanceof Element inner) {
                inline(inner);
            }
        }
    }

    private void table(PageTable table) {
        for (int i = 0; i < table.rows().size(); i++) {
            List<PageTable.Cell> row = table.rows().get(i);
            Set<Integer> goingOn = table.goingOn().get(i);
            boolean heading = row.size() == 1 && row.get(0).column() == 0;
            copied.breakLine(heading ? 2 : 1);
            int column = 0;
            int spread = PageTable.spread(row);
            for (PageTable.Cell cell : row) {
                column = tabs(column, cell.column(), goingOn);
                inCell = cell.column() != spread;
                PrintedRange.of(cell.element()).ifPresentOrElse(this::range, () -> children(cell.element()));
                inCell = false;
            }
            int last = goingOn.stream().mapToInt(Integer::intValue).max().orElse(0);
            if (last > column && !row.isEmpty()) {
                tabs(column, last + 1, goingOn);
            }
            copied.endRow();
        }
    }

    /** Leads from one column to another, past cells of the rows above. */
    private int tabs(int from, int to, Set<Integer> goingOn) {
        for (int column = from; column < to; column++) {
            if (column > from && goingOn.contains(column)) {
                copied.goesOn();
            }
            copied.tab();
        }
        return Math.max(from, to);
    }

    private void breakLine(int breaks) {
        if (breaks > 0 && inCell) {
            copied.breakInCell();
        } else if (breaks > 0) {
            copied.breakLine(inCard ? 1 : breaks);
        }
    }

    private void endLine() {
        if (inCell) {
            copied.breakInCell();
        } else {
            copied.breakLine();
        }
    }

    private void endCell() {
        if (inCell) {
            copied.breakInCell();
        } else {
            copied.tab();
        }
    }

    /** Returns how many line breaks part an element from what is beside it: none within a line, two for an empty line. */
    private static int breaks(Element element) {
        String name = element.normalName();
        if (LISTS.contains(name)) {
            return element.closest("li, dd") == null ? 2 : 1;
        }
        if (APART.contains(name)) {
            return 2;
        }
        if (!element.isBlock()) {
            return 0;
        }
        return element.children().stream().anyMatch(child -> child.isBlock() && !LISTS.contains(child.normalName()))
                ? 2
                : 1;
    }

    private void text(Printed printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.text().charAt(i);
            if (preformatted > 0 && isSpace(c)) {
                preformatted(c, printed, i);
            } else if (isTabWithin(printed.text(), i)) {
                endCell();
            } else if (isSpace(c)) {
                copied.space();
            } else {
                copied.append(c == NO_BREAK ? ' ' : c, printed, i);
            }
        }
    }

    /** A tab between words of one line was in what the page was made of, where it parts cells; others indent. */
    private static boolean isTabWithin(String text, int at) {
        if (text.charAt(at) != '\t') {
            return false;
        }
        int from = at;
        int to = at;
        while (from >= 0 && isSpace(text.charAt(from)) && text.charAt(from) != '\n') {
            from--;
        }
        while (to < text.length() && isSpace(text.charAt(to)) && text.charAt(to) != '\n') {
            to++;
        }
        return from >= 0 && to < text.length() && text.charAt(from) != '\n' && text.charAt(to) != '\n';
    }

    /** Tabs and spaces part the cells of preformatted text, too. */
    private void preformatted(char c, Printed printed, int at) {
        if (c == '\n' || c == '\r') {
            endLine();
        } else if (c == '\t') {
            copied.tab();
        } else {
            copied.append(' ', printed, at);
        }
    }

    private void append(Printed words) {
        for (int i = 0; i < words.length(); i++) {
            copied.append(words.text().charAt(i), words, i);
        }
        copied.space();
    }

    /** What HTML folds; a no-break space stays beside others. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }
}
