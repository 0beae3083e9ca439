package org.colloquy.core.source.bibliography.marc;

import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.SerialNumbers;

/** The larger work in which a MARC record's work stands, and where. */
final class MarcHost {

    private MarcHost() {}

    static void add(PaperRecord paper, MarcField field, PaperKind kind) {
        Optional<Passage> title = field.first("t").map(FieldValues::withoutFullStop);
        Optional<Passage> shorter = field.first("p");
        title.or(() -> shorter)
                .ifPresent(name -> paper.container(
                        kind == PaperKind.JOURNAL_ARTICLE ? Container.Kind.JOURNAL : Container.Kind.BOOK, name));
        shorter.filter(name -> title.isPresent()).ifPresent(name -> paper.detail(Detail.Kind.CONTAINER_SHORT, name));
        field.all("x").forEach(text -> SerialNumbers.add(paper, "773x", text));
        field.all("z").forEach(text -> SerialNumbers.add(paper, "773z", text));
        field.first("d").ifPresent(text -> paper.other("773d", text));
        HostPlace place = HostPlace.of(field);
        place.details().forEach((what, said) -> paper.detail(what, said));
        place.rest().forEach(text -> paper.other("773g", text));
    }
}
