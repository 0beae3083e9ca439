package org.colloquy.core.source.bibliography.tagged;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordDate;

/** Scopus says in a note what other databases have fields for: {@code Conference name: Hedge Days; Conference date: …}. */
final class ConferenceNote {

    private static final Pattern STATEMENT = Pattern.compile("Conference (name|date|location): ([^;]{1,300})(?:;|$)");

    private ConferenceNote() {}

    /** Adds what a note says of a conference, and returns whether it says that and nothing else. */
    static boolean add(PaperRecord paper, Passage note) {
        Matcher statement = STATEMENT.matcher(note.text());
        boolean alone = statement.matches();
        statement.reset();
        while (statement.find()) {
            Passage value = note.part(statement.start(2), statement.end(2)).strip();
            switch (statement.group(1)) {
                case "name" -> paper.detail(Detail.Kind.EVENT, value);
                case "location" -> paper.detail(Detail.Kind.EVENT_PLACE, value);
                default ->
                    DateSpan.parse(value.text())
                            .or(() -> RecordDate.parse(value.text()))
                            .ifPresent(date -> paper.detail(Detail.Kind.EVENT_DATE, date.toString(), value));
            }
        }
        return alone;
    }
}
