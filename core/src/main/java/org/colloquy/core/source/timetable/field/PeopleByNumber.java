package org.colloquy.core.source.timetable.field;

import java.util.regex.Pattern;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.timetable.SiteMentions;

/** Numbers where people are named: those of a list that stands elsewhere. The first of a document is told. */
final class PeopleByNumber {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");

    private final SiteMentions site;
    private boolean told;

    PeopleByNumber(SiteMentions site) {
        this.site = site;
    }

    /** Returns whether a text is a number, and so nobody's name. */
    boolean isOne(Passage reference) {
        boolean number = NUMBER.matcher(reference.text().strip()).matches();
        if (number && !told) {
            told = true;
            site.problem(
                    Severity.WARNING,
                    "people-by-number",
                    reference,
                    "this is a number, and the document does not say whose; it, and others like it, are left out");
        }
        return number;
    }
}
