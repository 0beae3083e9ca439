package org.colloquy.core.source.bibliography.table;

import java.util.Optional;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Decision;
import org.colloquy.core.source.bibliography.Verdict;
import org.colloquy.core.source.table.PaperColumn;
import org.colloquy.core.source.table.Row;

/**
 * What a row of a table says of the decision on a submission.
 *
 * @param verdict decision and status
 * @param against what says that it is no paper of the conference; its number, where the column of decisions is blank
 */
record RowVerdict(Optional<Verdict> verdict, Optional<Passage> against) {

    static RowVerdict of(Row row) {
        Optional<Passage> withdrawn = PaperColumn.WITHDRAWN.of(row).filter(cell -> !Decision.denies(cell.text()));
        Optional<Verdict> verdict = Verdict.of(PaperColumn.DECISION.of(row), PaperColumn.STATUS.of(row));
        Optional<Passage> undecided = PaperColumn.DECISION.isIn(row) && verdict.isEmpty()
                ? PaperColumn.KEY
                        .of(row)
                        .or(() -> PaperColumn.NUMBER.of(row))
                        .or(() -> Optional.of(row.whole().beginning()))
                : Optional.empty();
        return new RowVerdict(
                verdict, withdrawn.or(() -> verdict.flatMap(Verdict::against)).or(() -> undecided));
    }

    /** Returns whether a column of this name, in the row of which this was read, holds what it says. */
    boolean isIn(Row row, String column) {
        return PaperColumn.named(column)
                .filter(named -> switch (named) {
                    case DECISION, WITHDRAWN -> true;
                    case STATUS -> isByStatus(row);
                    default -> false;
                })
                .isPresent();
    }

    /** Returns whether the row of which this was read has a column for the decision, or a status that tells it. */
    boolean isTold(Row row) {
        return PaperColumn.DECISION.isIn(row) || verdict.isPresent();
    }

    /** Returns whether the status is what says it, and no column of its own. */
    boolean isByStatus(Row row) {
        return verdict.isPresent() && PaperColumn.STATUS.of(row).equals(verdict.map(Verdict::words));
    }
}
