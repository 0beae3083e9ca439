package org.colloquy.core.source.bibliography.table;

import com.google.common.base.Ascii;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.Verdict;
import org.colloquy.core.source.table.AuthorColumn;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.text.MailAddresses;

/** Makes papers of the rows of their authors. */
final class AuthorRows {

    private final RecordContext context;
    private final Set<String> papers = new HashSet<>();

    AuthorRows(RecordContext context) {
        this.context = context;
    }

    /** Says once that nothing tells whose paper was accepted. */
    private void decisions(boolean told, Passage number) {
        if (papers.isEmpty() && !told) {
            context.problem(
                    Severity.WARNING,
                    "no-decisions",
                    number,
                    "the table does not say which submissions were accepted, so the authors of all are read;"
                            + " export those of accepted ones alone");
        }
    }

    /** Sends the paper of which {@code rows} are the authors; those without a number are of papers that nobody knows. */
    void paper(List<Row> rows) {
        Row first = rows.get(0);
        long end = rows.get(rows.size() - 1).whole().end();
        Passage whole = new Passage("", first.whole().start(), end);
        Optional<Passage> number = AuthorColumn.PAPER.of(first);
        if (number.isEmpty()) {
            rows.forEach(row -> context.problem(
                    Severity.ERROR,
                    "no-paper",
                    row.whole().beginning(),
                    "the row does not say of which paper this is an author, so it is left out"));
            return;
        }
        Optional<Passage> against = rows.stream()
                .flatMap(row -> RowVerdict.of(row).against().stream())
                .findFirst();
        if (against.isPresent()) {
            Verdict.leaveOut(context, against.get());
            return;
        }
        RowVerdict said = RowVerdict.of(first);
        decisions(said.isTold(first), number.get());
        if (!papers.add(number.get().text())) {
            context.problem(
                    Severity.WARNING,
                    "rows-apart",
                    number.get(),
                    "other authors of paper " + number.get().text()
                            + " stand above, apart from these, which are read as a paper of their own; sort the table by paper");
        }
        PaperRecord paper = new PaperRecord(context, whole).key(number.get().text());
        said.verdict().ifPresent(known -> known.tell(paper));
        AuthorColumn.TITLE.of(first).ifPresent(paper::title);
        rows.stream().filter(row -> !isContactOnly(row)).forEach(row -> author(row, paper));
        paper.send();
    }

    private static boolean isContactOnly(Row row) {
        return AuthorColumn.CONTACT
                .of(row)
                .filter(cell -> Ascii.equalsIgnoreCase(cell.text(), "contact_only"))
                .isPresent();
    }

    private void author(Row row, PaperRecord paper) {
        Optional<Contributor> author = AuthorCells.person(row);
        if (author.isEmpty()) {
            context.problem(
                    Severity.WARNING, "no-name", row.whole(), "the row names nobody, so there is one author less");
            return;
        }
        paper.author(author.get());
        RowVerdict said = RowVerdict.of(row);
        row.forEach((column, cell) -> {
            if (!AuthorColumn.isOne(column) && !said.isIn(row, column) && !MailAddresses.areIn(cell.text())) {
                paper.other(column, cell.strip());
            }
        });
    }
}
