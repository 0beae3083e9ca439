package org.colloquy.core.export;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Affiliation;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;

/** Writes the people of an RIS record. Whom A2 and A3 name depends on the kind of work. */
final class RisPeopleLines {

    private static final ImmutableSet<PaperKind> BOOKS = ImmutableSet.of(PaperKind.BOOK, PaperKind.REPORT);
    private static final ImmutableSet<PaperKind> HELPED =
            ImmutableSet.of(PaperKind.RECORDING, PaperKind.DATASET, PaperKind.LETTER);

    private final RecordFacts facts;
    private final RisLines lines;
    private final PaperKind kind;

    RisPeopleLines(RecordFacts facts, RisLines lines, PaperKind kind) {
        this.facts = facts;
        this.lines = lines;
        this.kind = kind;
    }

    void write() throws IOException {
        for (Authorship authorship : facts.paper().authorships()) {
            author(authorship.author());
        }
        if (!facts.paper().publication().authorsComplete()) {
            lines.field("AU", "et al.");
        }
        if (kind == PaperKind.RECORDING) {
            people("AU", RoleKind.DIRECTOR);
        }
        switch (kind) {
            case THESIS, DOCTORAL_THESIS, MASTERS_THESIS -> {
                people("A3", RoleKind.ADVISOR);
                people("ED", RoleKind.EDITOR);
            }
            case EDITED_BOOK -> {
                people("AU", RoleKind.EDITOR);
                people("A2", RoleKind.SERIES_EDITOR);
            }
            default -> editors();
        }
        people("A4", RoleKind.TRANSLATOR);
    }

    private void editors() throws IOException {
        if (HELPED.contains(kind)) {
            people("ED", RoleKind.EDITOR);
            people("A2", RoleKind.CONTRIBUTOR);
        } else if (kind == PaperKind.PATENT) {
            people("ED", RoleKind.EDITOR);
        } else if (!BOOKS.contains(kind)) {
            people("A2", RoleKind.EDITOR);
            people("A3", RoleKind.SERIES_EDITOR);
        } else if (facts.has(RoleKind.EDITOR)) {
            // Of a book the second are those who edit the series, if there is a third.
            people("A2", RoleKind.SERIES_EDITOR);
            people("A3", RoleKind.EDITOR);
        }
    }

    private void author(PersonMention author) throws IOException {
        lines.field("AU", name(author));
        for (Stated<Affiliation> affiliation : author.affiliations()) {
            lines.field("AD", affiliation.value().name());
        }
    }

    private void people(String tag, RoleKind role) throws IOException {
        List<PersonMention> holders = facts.take(role);
        for (PersonMention holder : holders) {
            lines.field(tag, name(holder));
        }
    }

    /** Family name, given names, suffix; a group is marked by a comma after it. A semicolon would begin another name. */
    private static String name(PersonMention person) {
        PersonName name = person.name().value();
        String written = person.kind() == AgentKind.GROUP
                ? name.family() + ","
                : name.particle().map(particle -> particle + " ").orElse("")
                        + name.family()
                        + given(name).map(given -> ", " + given).orElse("")
                        + name.suffix().map(suffix -> ", " + suffix).orElse("");
        return written.replace(';', ',');
    }

    private static Optional<String> given(PersonName name) {
        Optional<String> nickname = name.nickname().map(nick -> "(" + nick + ")");
        return name.given()
                .map(given -> given + nickname.map(nick -> " " + nick).orElse(""))
                .or(() -> nickname);
    }
}
