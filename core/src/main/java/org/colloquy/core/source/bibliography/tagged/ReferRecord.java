package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.SerialNumbers;

/** Says what the fields of one record of EndNote's tagged export mean. */
final class ReferRecord {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("V", Detail.Kind.VOLUME)
            .put("P", Detail.Kind.PAGES)
            .put("C", Detail.Kind.PLACE)
            .put("S", Detail.Kind.SERIES)
            .put("7", Detail.Kind.EDITION)
            .put("9", Detail.Kind.GENRE)
            .put("G", Detail.Kind.LANGUAGE)
            .put("*", Detail.Kind.LICENCE)
            .put("L", Detail.Kind.CALL_NUMBER)
            .put("~", Detail.Kind.ARCHIVE)
            .put("!", Detail.Kind.SHORT_TITLE)
            .put("Q", Detail.Kind.OTHER_TITLE)
            .put("T", Detail.Kind.OTHER_TITLE)
            .put("O", Detail.Kind.NOTE)
            .put("Z", Detail.Kind.NOTE)
            .put("&", Detail.Kind.SECTION)
            .buildOrThrow();

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final TaggedRecord fields;
    private final PaperRecord record;
    private final PaperKind kind;

    private ReferRecord(TaggedRecord fields, RecordContext context) {
        this.fields = fields;
        this.record = new PaperRecord(context, fields.whole());
        Optional<TaggedField> type = fields.takeFirst("0");
        this.kind = kind(type);
        record.kind(kind);
        type.ifPresent(field -> record.detail(Detail.Kind.TYPE, field.value()));
    }

    /** Reads a record and sends what it says. */
    static void send(TaggedRecord fields, RecordContext context) {
        if (!fields.fields().isEmpty()) {
            ReferRecord refer = new ReferRecord(fields, context);
            refer.read();
            refer.record.send();
        }
    }

    /** Records of the old program have no type: their fields tell. */
    private PaperKind kind(Optional<TaggedField> type) {
        if (type.isPresent()) {
            PaperKind known = RecordKinds.of(type.get().value().text()).orElse(PaperKind.UNKNOWN);
            return known == PaperKind.THESIS
                    ? fields.peek("9").stream()
                            .findFirst()
                            .map(field -> RisTypes.thesis(field.value().text()))
                            .orElse(known)
                    : known;
        }
        return fields.has("J") ? PaperKind.JOURNAL_ARTICLE : PaperKind.UNKNOWN;
    }

    private void read() {
        fields.takeFirst("F")
                .ifPresent(field -> record.key(FieldValues.folded(field.value()).text()));
        fields.takeFirst("T").ifPresent(field -> record.title(field.value()));
        fields.takeFirst("X").ifPresent(field -> record.abstractText(field.value()));
        people();
        dates();
        container();
        identifiers();
        boolean institution = kind == PaperKind.REPORT || RisTypes.isThesis(kind);
        all(institution ? Detail.Kind.INSTITUTION : Detail.Kind.PUBLISHER, "I");
        all(kind.isPart() || kind == PaperKind.UNKNOWN ? Detail.Kind.ISSUE : Detail.Kind.NUMBER, "N");
        fields.take("K").stream()
                .flatMap(field -> field.lines().stream())
                .flatMap(line -> FieldValues.split(line, separator(line)).stream())
                .forEach(record::keyword);
        place();
        fields.take("=");
        TaggedValues.rest(record, fields, DETAILS);
    }

    /** ACM's library parts keywords by commas; a single one may be within a keyword. */
    private static char separator(Passage keywords) {
        boolean commas = keywords.text().indexOf(';') < 0
                && keywords.text().indexOf(',') < keywords.text().lastIndexOf(',');
        return commas ? ',' : ';';
    }

    /** ACM's library writes where a conference was in the field for the call number, in which others have a number. */
    private void place() {
        boolean conference = kind == PaperKind.CONFERENCE_PAPER || kind == PaperKind.PROCEEDINGS;
        boolean place = conference
                && fields.peek("L").stream()
                        .map(field -> field.value().text())
                        .allMatch(text -> text.indexOf(',') > 0 && DIGITS.matchesNoneOf(text));
        if (place) {
            all(Detail.Kind.EVENT_PLACE, "L");
        }
    }

    private void people() {
        TaggedValues.authors(record, fields.take("A"), kind, ReferRecord::contributor);
        roles(kind == PaperKind.EDITED_BOOK ? RoleKind.SERIES_EDITOR : RoleKind.EDITOR, "E");
        roles(RisTypes.isThesis(kind) ? RoleKind.ADVISOR : RoleKind.SERIES_EDITOR, "Y");
        roles(RoleKind.TRANSLATOR, "?", "H");
    }

    private void roles(RoleKind role, String... tags) {
        for (TaggedField field : fields.take(tags)) {
            FieldValues.people(field.value()).forEach(name -> record.role(role, field.label(), contributor(name)));
        }
    }

    /** A comma after the whole name marks a group. */
    private static Contributor contributor(Passage name) {
        String text = name.text();
        return text.length() > 1 && text.endsWith(",")
                ? Contributor.group(name.part(0, text.length() - 1))
                : Contributor.person(name);
    }

    /** {@code %D} has the year, {@code %8} the day. */
    private void dates() {
        Optional<TaggedField> year = fields.takeFirst("D");
        Optional<TaggedField> day = fields.takeFirst("8");
        Optional<Passage> exact = day.map(field -> FieldValues.folded(field.value()));
        Optional<Passage> whatYear = year.map(field -> FieldValues.folded(field.value()));
        Optional<DateSpan> whole = exact.flatMap(text -> RecordDate.parse(text.text())
                .or(() -> whatYear.flatMap(began -> RecordDate.parse(began.text() + " " + text.text()))));
        Optional<DateSpan> rough = whatYear.flatMap(text -> RecordDate.parse(text.text()));
        boolean same = whole.isPresent()
                && (rough.isEmpty() || whole.get().year().equals(rough.get().year()));
        if (same) {
            record.issued(whole.get(), exact.orElseThrow());
        } else {
            rough.ifPresent(date -> record.issued(date, whatYear.orElseThrow()));
            exact.ifPresent(text -> record.other("8", text));
        }
        if (rough.isEmpty()) {
            whatYear.ifPresent(text -> record.other("D", text));
        }
        for (TaggedField field : fields.take("[")) {
            Passage value = FieldValues.folded(field.value());
            RecordDate.parse(value.text())
                    .ifPresentOrElse(
                            date -> record.detail(Detail.Kind.ACCESSED, date.toString(), value),
                            () -> record.other(field.tag(), value));
        }
    }

    private void container() {
        fields.takeFirst("J", "B")
                .ifPresent(field -> record.container(RisTypes.container(kind), FieldValues.folded(field.value())));
        all(Detail.Kind.SERIES, "B");
    }

    private void identifiers() {
        for (TaggedField field : fields.take("R")) {
            Passage value = FieldValues.folded(field.value());
            if (Identifier.parse(Scheme.DOI, value.text()).isPresent()) {
                record.identifier(Scheme.DOI, value);
            } else {
                record.other(field.tag(), value);
            }
        }
        fields.take("@").forEach(field -> SerialNumbers.add(record, field.tag(), FieldValues.folded(field.value())));
        links(Link.Kind.PAGE, fields.take("U"));
        links(Link.Kind.PDF, fields.take(">"));
    }

    private void links(Link.Kind role, List<TaggedField> addresses) {
        for (TaggedField field : addresses) {
            boolean address = FieldValues.links(record, role, field.value());
            if (!address && field.tag().equals("U")) {
                record.other(field.tag(), FieldValues.folded(field.value()));
            }
        }
    }

    private void all(Detail.Kind what, String tag) {
        fields.take(tag).forEach(field -> record.detail(what, field.value()));
    }
}
