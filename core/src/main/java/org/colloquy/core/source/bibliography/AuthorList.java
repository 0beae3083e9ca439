package org.colloquy.core.source.bibliography;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;

/** The authors of a record while it is read: numbered, as many as the limit allows, each with identifiers of their own. */
final class AuthorList {

    private final RecordContext context;
    private final Persons persons;
    private final List<Authorship> authors = new ArrayList<>();
    private final Said<Identifier> identifiers = new Said<>();
    private boolean complete = true;

    AuthorList(RecordContext context, Persons persons) {
        this.context = context;
        this.persons = persons;
    }

    /** Adds the next one. Those beyond the limit are left out with a problem. */
    void add(Contributor contributor) {
        int most = context.reading().limits().authors();
        if (authors.size() == most) {
            if (complete) {
                context.problem(
                        Severity.ERROR,
                        "too-many-authors",
                        contributor.printed(),
                        "the authors after number " + most + " were left out (the limit authors)");
            }
            complete = false;
            return;
        }
        complete &= !contributor.andOthers();
        persons.mention(contributor, "author").ifPresent(person -> {
            checkAlone(person, contributor.printed());
            authors.add(new Authorship(authors.size() + 1, person));
        });
    }

    private void checkAlone(PersonMention author, Passage printed) {
        for (Stated<Identifier> identifier : author.identifiers()) {
            if (!identifiers.add(identifier.value())) {
                context.problem(
                        Severity.WARNING,
                        "identifier-of-several",
                        printed,
                        "'" + identifier.value().value() + "' is that of another author of this paper too; it is kept"
                                + " for both and makes them not the same");
            }
        }
    }

    /** Notes that there are more than are listed. */
    void more() {
        complete = false;
    }

    List<Authorship> all() {
        return authors;
    }

    boolean isComplete() {
        return complete;
    }
}
