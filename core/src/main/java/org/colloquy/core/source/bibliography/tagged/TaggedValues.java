package org.colloquy.core.source.bibliography.tagged;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;

/** What fields under tags say together. */
final class TaggedValues {

    private TaggedValues() {}

    /** Returns whether two fields say the same. */
    static boolean same(TaggedField field, Optional<TaggedField> other) {
        return other.isPresent()
                && FieldValues.folded(field.value())
                        .text()
                        .equals(FieldValues.folded(other.get().value()).text());
    }

    /** Adds pages of which the first and the last stand in fields of their own. */
    static void pages(
            PaperRecord record, TaggedRecord fields, Optional<TaggedField> first, Optional<TaggedField> last) {
        if (first.isEmpty() || last.isEmpty()) {
            first.or(() -> last).ifPresent(only -> record.detail(Detail.Kind.PAGES, FieldValues.folded(only.value())));
            return;
        }
        Passage from = FieldValues.folded(first.get().value());
        Passage to = FieldValues.folded(last.get().value());
        if (from.text().equals(to.text()) || from.text().indexOf('-') > 0) {
            record.detail(Detail.Kind.PAGES, from);
            return;
        }
        Passage whole = fields.whole();
        Passage place = fields.areNeighbours(first.get(), last.get())
                ? whole.part((int) (from.start() - whole.start()), (int) (to.end() - whole.start()))
                : from;
        record.detail(Detail.Kind.PAGES, from.text() + "-" + to.text(), place);
    }

    /** Adds the authors in the fields of a tag, who are the editors of what is edited; some say that there are more. */
    static void authors(
            PaperRecord record, List<TaggedField> fields, PaperKind kind, Function<Passage, Contributor> contributor) {
        for (TaggedField field : fields) {
            for (Passage name : FieldValues.people(field.value())) {
                if (FieldValues.isMore(name.text())) {
                    record.moreAuthors();
                } else if (kind == PaperKind.EDITED_BOOK) {
                    record.role(RoleKind.EDITOR, field.label(), contributor.apply(name));
                } else {
                    record.author(contributor.apply(name));
                }
            }
        }
    }

    /** Adds what was not taken: the details that tags stand for, and fields of no meaning as they are. */
    static void rest(PaperRecord record, TaggedRecord fields, Map<String, Detail.Kind> details) {
        for (TaggedField field : fields.takeRest()) {
            Optional.ofNullable(details.get(field.tag()))
                    .ifPresentOrElse(
                            detail -> record.detail(detail, field.value()),
                            () -> record.other(field.tag(), FieldValues.folded(field.value())));
        }
    }
}
