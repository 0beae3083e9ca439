package org.colloquy.core.source.bibliography.tagged;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RisTypes;

/**
 * Tells the titles of an RIS record apart: the work's, that of what it appeared in, the series'. What T2 means depends on
 * the type, and where {@code C3} names the proceedings, T2 names the conference.
 */
final class RisTitles {

    private static final ImmutableSet<PaperKind> IN_PERIODICALS = ImmutableSet.of(
            PaperKind.JOURNAL_ARTICLE,
            PaperKind.MAGAZINE_ARTICLE,
            PaperKind.NEWSPAPER_ARTICLE,
            PaperKind.PERIODICAL_ISSUE,
            PaperKind.PREPRINT);
    private static final ImmutableSet<PaperKind> IN_SERIES = ImmutableSet.of(
            PaperKind.BOOK, PaperKind.EDITED_BOOK, PaperKind.REPORT, PaperKind.MANUAL, PaperKind.PROCEEDINGS);

    private final TaggedRecord fields;
    private final PaperRecord record;
    private final PaperKind kind;

    RisTitles(TaggedRecord fields, PaperRecord record, PaperKind kind) {
        this.fields = fields;
        this.record = record;
        this.kind = kind;
    }

    void read() {
        own();
        if (IN_PERIODICALS.contains(kind)) {
            container("JF", "T2", "BT", "JO", "JA", "J2", "J1");
        } else if (kind == PaperKind.CONFERENCE_PAPER) {
            conference();
        } else if (kind.isPart()) {
            Optional<TaggedField> whole = container("BT", "T2", "JF", "JO", "JA", "J2", "J1");
            fields.take("T2", "T3").stream()
                    .filter(field -> !TaggedValues.same(field, whole))
                    .forEach(field -> record.detail(Detail.Kind.SERIES, field.value()));
        } else if (IN_SERIES.contains(kind)) {
            all(Detail.Kind.SERIES, "T2", "T3", "BT");
            container("JF", "JO", "JA", "J2", "J1");
        } else {
            container("T2", "BT", "JF", "JO", "JA", "J2", "J1");
            all(Detail.Kind.SERIES, "T3");
        }
        all(Detail.Kind.PLACE, "CY", "PP");
        all(Detail.Kind.SHORT_TITLE, "ST");
        all(Detail.Kind.OTHER_TITLE, "TT");
    }

    private void own() {
        Optional<TaggedField> title = fields.takeFirst("TI", "T1", "CT");
        boolean whole = !kind.isPart() && !IN_PERIODICALS.contains(kind);
        Optional<TaggedField> own = title.isPresent() || !whole ? title : fields.takeFirst("BT");
        own.ifPresent(field -> record.title(field.value()));
        fields.take("TI", "T1", "CT").stream()
                .filter(field -> !TaggedValues.same(field, own))
                .forEach(field -> record.detail(Detail.Kind.OTHER_TITLE, field.value()));
    }

    private void conference() {
        boolean shortened = isShortened();
        boolean namedApart = fields.has("C3") && !shortened;
        if (shortened) {
            container("T2");
            all(Detail.Kind.CONTAINER_SHORT, "C3");
        } else {
            container("C3", "BT", namedApart ? "" : "T2", "JF", "JO", "JA", "J1", "J2");
        }
        all(Detail.Kind.EVENT, "T2");
        all(Detail.Kind.SERIES, "T3");
        all(namedApart ? Detail.Kind.EVENT_PLACE : Detail.Kind.PLACE, "CY");
        all(namedApart ? Detail.Kind.PLACE : Detail.Kind.EVENT_PLACE, "C1");
    }

    /** Scopus has the title of the proceedings in T2, where EndNote has the conference, and its short form in C3. */
    private boolean isShortened() {
        Optional<TaggedField> full = fields.peek("T2").stream().findFirst();
        return fields.peek("C3").stream()
                .findFirst()
                .filter(title -> full.isPresent()
                        && ShortTitles.isShortOf(
                                title.value().text(), full.get().value().text()))
                .isPresent();
    }

    /** The first that there is names the container; journals' names in other fields are short forms of it. */
    private Optional<TaggedField> container(String... tags) {
        Optional<TaggedField> first = fields.takeFirst(tags);
        first.ifPresent(field -> record.container(containerKind(), FieldValues.folded(field.value())));
        fields.take("JF", "JO", "JA", "J1", "J2").stream()
                .filter(field -> !TaggedValues.same(field, first))
                .forEach(field -> record.detail(Detail.Kind.CONTAINER_SHORT, field.value()));
        if (IN_PERIODICALS.contains(kind)) {
            fields.take("T2").stream()
                    .filter(field -> !TaggedValues.same(field, first))
                    .forEach(field -> record.other(field.tag(), FieldValues.folded(field.value())));
        }
        return first;
    }

    private Container.Kind containerKind() {
        return RisTypes.container(kind);
    }

    private void all(Detail.Kind what, String... tags) {
        fields.take(tags).forEach(field -> record.detail(what, field.value()));
    }
}
