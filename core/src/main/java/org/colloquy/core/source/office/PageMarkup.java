package org.colloquy.core.source.office;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.office.Paragraph.Run;
import org.colloquy.core.source.office.Paragraph.Style;
import org.colloquy.core.source.programme.page.HtmlPage;
import org.colloquy.core.source.programme.page.PageLayout;

/**
 * A document written as a page of HTML, so that lines, lists and tables become text in the one place where those of saved pages
 * do. A paragraph is a line; an empty one parts what stands above it from what stands below.
 */
final class PageMarkup {

    /** A line and no more; a {@code div} may be one of the cards of a site, which stand apart. */
    private static final String LINE = "dd";

    /** What a cell of a table takes in memory, in characters. */
    static final int EACH = 32;

    private final Archive archive;
    /** How much is held, with the insides of cells. */
    private final AtomicLong length;

    private final StringBuilder html = new StringBuilder();
    private boolean inList;

    PageMarkup(Archive archive) {
        this(archive, new AtomicLong());
    }

    private PageMarkup(Archive archive, AtomicLong length) {
        this.archive = archive;
        this.length = length;
    }

    /** Returns an empty page for what is inside a cell. */
    PageMarkup inside() {
        count(EACH);
        return new PageMarkup(archive, length);
    }

    /** Returns an empty paragraph, which counts as held from now on. */
    Paragraph paragraph() {
        return new Paragraph(this::count);
    }

    void add(Paragraph paragraph) {
        if (paragraph.style() == Style.CONTENTS) {
            return;
        }
        boolean item = paragraph.style() == Style.ITEM && !paragraph.isBlank();
        list(item);
        if (paragraph.isBlank()) {
            write("<" + LINE + "><br></" + LINE + ">");
        } else {
            String element = item ? "li" : paragraph.style() == Style.HEADING ? "h2" : LINE;
            lines(paragraph, element);
        }
    }

    private void lines(Paragraph paragraph, String element) {
        String between = paragraph.hasTabs() && element.equals(LINE) ? "</" + element + ">\n<" + element + ">" : "<br>";
        write("<" + element + ">");
        String before = "";
        for (List<List<Run>> line : paragraph.lines()) {
            write(before);
            if (line.size() == 1) {
                runs(line.get(0));
            } else {
                for (List<Run> cell : line) {
                    write("<span>");
                    runs(cell);
                    write("</span> ");
                }
            }
            before = between;
        }
        write("</" + element + ">\n");
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            String text = HtmlEscapers.htmlEscaper().escape(run.text().toString());
            String element = run.look().element();
            write(element.isEmpty() ? text : "<" + element + ">" + text + "</" + element + ">");
        }
    }

    /** Adds what was written apart, and counted then. */
    void append(PageMarkup other) {
        String markup = other.markup();
        if (!markup.isEmpty()) {
            list(false);
            html.append(markup);
        }
    }

    void table(List<List<Cell>> rows) {
        list(false);
        write("<table>\n");
        for (List<Cell> row : rows) {
            write("<tr>");
            for (Cell cell : row) {
                write("<td colspan=" + cell.columns() + " rowspan=" + cell.rows() + ">");
                html.append(cell.markup());
                write("</td>");
            }
            write("</tr>\n");
        }
        write("</table>\n");
    }

    /** Returns the markup so far. */
    String markup() {
        list(false);
        return html.toString();
    }

    /** Returns the page as the text that is copied from it. */
    String text() {
        return PageLayout.of(HtmlPage.parse(archive.name(), markup(), archive.limits()))
                .text();
    }

    private void list(boolean wanted) {
        if (wanted != inList) {
            write(wanted ? "<ul>" : "</ul>\n");
            inList = wanted;
        }
    }

    private void write(String markup) {
        html.append(markup);
    }

    /** Counts what is held in memory before it is a page, in characters. */
    void count(int more) {
        if (length.addAndGet(more) > archive.limits().pageBytes()) {
            throw new LimitException(
                    archive.name(),
                    "holds more text than a page may (" + archive.limits().pageBytes()
                            + " characters, the limit pageBytes); split it, or raise the limit");
        }
    }
}
