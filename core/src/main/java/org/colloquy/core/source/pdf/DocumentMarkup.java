package org.colloquy.core.source.pdf;

import static java.util.stream.Collectors.joining;

import com.google.common.html.HtmlEscapers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.pdf.Grid.Cell;
import org.colloquy.core.source.pdf.Grid.Row;
import org.jspecify.annotations.Nullable;

/**
 * A document written as a page of HTML, so that lines and tables become text in the one place where those of saved pages do. What
 * stands apart on the page is parted by an empty line.
 */
final class DocumentMarkup {

    /** A line and no more; a {@code div} may be one of the cards of a site, which stand apart. */
    private static final String LINE = "dd";

    private static final String HEADING = "h2";
    /** In sizes of the font: how far lines are from each other that stand apart. */
    private static final double APART = 0.7;

    private static final double LARGE = 1.12;

    private final StringBuilder html = new StringBuilder();
    private final Wrapping wrapping;
    private final double body;
    private @Nullable Grid table;
    /** Lines of which each goes on in the next. */
    private final List<Piece> open = new ArrayList<>();

    DocumentMarkup(List<Page> pages) {
        this.wrapping = new Wrapping(pages);
        this.body = BodySize.of(pages);
        for (Page page : pages) {
            double left = page.pieces().stream().mapToDouble(Piece::x).min().orElse(0);
            double right =
                    page.pieces().stream().mapToDouble(Piece::right).max().orElse(0);
            write(page.pieces(), new Room(left, Math.max(right, page.width() - left), true));
        }
        endLine();
        endTable();
    }

    String html() {
        return html.toString();
    }

    private void write(Collection<Piece> pieces, Room room) {
        for (Band band : Band.of(pieces)) {
            if (band.gutters().isEmpty()) {
                lines(band.strips(), room);
                continue;
            }
            List<List<Piece>> columns = Columns.of(band);
            if (columns.size() > 1) {
                List<Room> rooms = Columns.rooms(columns);
                for (int i = 0; i < columns.size(); i++) {
                    write(columns.get(i), rooms.get(i));
                }
            } else {
                rows(band, room);
            }
        }
    }

    /** Headings between the rows of a table part it. */
    private void rows(Band band, Room room) {
        List<Strip> rows = new ArrayList<>();
        for (Strip strip : band.strips()) {
            if (strip.pieces().size() == 1 && isLarge(strip.pieces().get(0))) {
                table(rows, band);
                rows.clear();
                lines(List.of(strip), room);
            } else {
                rows.add(strip);
            }
        }
        table(rows, band);
    }

    private void table(List<Strip> strips, Band band) {
        if (strips.isEmpty()) {
            return;
        }
        endLine();
        Grid grid = new Grid(new Band(strips, band.gutters()));
        if (table == null || !table.isLike(grid)) {
            endTable();
            html.append("<table>\n");
        }
        table = grid;
        for (Row row : grid.rows()) {
            html.append("<tr>");
            int column = 0;
            for (int at : row.cells().keySet()) {
                html.append("<td></td>".repeat(Math.max(0, at - column)));
                Cell cell = Optional.ofNullable(row.cells().get(at)).orElseThrow();
                html.append("<td colspan=").append(cell.columns()).append('>');
                cell(cell.lines(), grid.room(at, cell.columns()));
                html.append("</td>");
                column = at + cell.columns();
            }
            html.append("</tr>\n");
        }
    }

    private void endTable() {
        if (table != null) {
            html.append("</table>\n");
            table = null;
        }
    }

    private void cell(List<Piece> lines, Room room) {
        List<Piece> cell = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Piece line = lines.get(i);
            String rest =
                    lines.subList(i, lines.size()).stream().map(Piece::text).collect(joining(" "));
            if (!cell.isEmpty() && !Wrapping.goesOn(cell.get(cell.size() - 1), line, rest, room)) {
                words(cell);
                html.append("<br>");
                cell.clear();
            }
            cell.add(line);
        }
        words(cell);
    }

    /** Lines may go on in the next column, or on the next page. */
    private void lines(List<Strip> strips, Room widest) {
        endTable();
        List<Piece> lines =
                strips.stream().map(strip -> Piece.beside(strip.pieces())).toList();
        Room room = widest.orNarrower(lines);
        for (Piece line : lines) {
            if (!open.isEmpty() && !Wrapping.goesOn(open.get(open.size() - 1), line, room)) {
                Piece last = open.get(open.size() - 1);
                endLine();
                if (line.top() - last.bottom() > APART * last.size()) {
                    html.append("<" + LINE + "><br></" + LINE + ">\n");
                }
            }
            open.add(line);
        }
    }

    private boolean isLarge(Piece line) {
        return line.size() > LARGE * body;
    }

    private void endLine() {
        if (!open.isEmpty()) {
            String element = isLarge(open.get(0)) ? HEADING : LINE;
            html.append('<').append(element).append('>');
            words(open);
            html.append("</").append(element).append(">\n");
            open.clear();
        }
    }

    /** Writes lines of which each goes on in the next, by how their words look. */
    private void words(List<Piece> lines) {
        Look look = Look.PLAIN;
        String run = "";
        for (Piece line : lines) {
            boolean begins = true;
            for (Word word : line.words()) {
                if (word.look() != look) {
                    run(look, run);
                    run = "";
                    look = word.look();
                }
                run = begins
                        ? wrapping.joined(run, word.text())
                        : run.isEmpty() ? word.text() : run + " " + word.text();
                begins = false;
            }
        }
        run(look, run);
    }

    private void run(Look look, String text) {
        if (!text.isEmpty()) {
            String escaped = HtmlEscapers.htmlEscaper().escape(text.replace("\u00AD", ""));
            String element = look.element();
            html.append(element.isEmpty() ? escaped + " " : "<" + element + ">" + escaped + "</" + element + "> ");
        }
    }
}
