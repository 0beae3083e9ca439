package org.colloquy.core.source.timetable.conftool;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Decision;

/** What an export of ConfTool says of the acceptance of a paper. */
final class ConfToolDecision {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,6}(?:\\.\\d{1,6})?");

    private ConfToolDecision() {}

    /**
     * Returns what says that a paper is no part of the programme: a number below zero, a word of refusal, or, where it is in no
     * session, that nothing was decided yet.
     */
    static Optional<Passage> against(ConfToolRecord paper, boolean inSession) {
        Optional<Passage> withdrawn = paper.field("withdrawn").filter(cell -> !Decision.denies(cell.text()));
        Optional<Passage> status = paper.field("acceptance_status");
        Optional<Passage> words = paper.field("acceptance");
        Optional<Passage> refused = status.filter(cell -> number(cell) < 0)
                .or(() -> words.filter(cell -> Decision.refuses(cell.text())))
                .or(() -> status.filter(cell -> Decision.refuses(cell.text())));
        boolean decided =
                status.map(ConfToolDecision::number).filter(many -> many > 0).isPresent()
                        || (status.filter(cell -> number(cell) == 0).isEmpty() && words.isPresent());
        return withdrawn
                .or(() -> refused)
                .or(() -> decided || inSession || !paper.decides()
                        ? Optional.empty()
                        : status.or(() -> Optional.of(paper.whole())));
    }

    /** Returns what a status counts; not a number if it is a word. */
    private static double number(Passage status) {
        String text = status.text().strip();
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }
}
