package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.SerialNumbers;

/** Says what the fields of one record of Copac mean. It is a catalogue of books; only maps have a scale. */
final class CopacRecord {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.of(
            "MV", Detail.Kind.VOLUME,
            "ED", Detail.Kind.EDITION,
            "LA", Detail.Kind.LANGUAGE,
            "DT", Detail.Kind.MEDIUM,
            "NT", Detail.Kind.NOTE);
    /** The years of someone's life, and what a name ends with. */
    private static final Pattern LIFE =
            Pattern.compile(",\\s{1,9}(?:b\\. ?|d\\. ?|c\\.? ?)?[0-9]{3,4}[-0-9?]{0,6}\\.?$");

    private final TaggedRecord fields;
    private final PaperRecord record;

    private CopacRecord(TaggedRecord fields, RecordContext context) {
        this.fields = fields;
        this.record = new PaperRecord(context, fields.whole());
    }

    /** Reads a record and sends what it says. */
    static void send(TaggedRecord fields, RecordContext context) {
        if (!fields.fields().isEmpty()) {
            CopacRecord copac = new CopacRecord(fields, context);
            copac.read();
            copac.record.send();
        }
    }

    private void read() {
        record.kind(fields.has("SC") ? PaperKind.OTHER : PaperKind.BOOK);
        fields.takeFirst("TI").ifPresent(field -> record.title(field.value()));
        fields.take("AU").forEach(field -> author(FieldValues.folded(field.value())));
        fields.take("SE").forEach(field -> Isbd.series(record, FieldValues.folded(field.value())));
        fields.take("PU").forEach(field -> Isbd.publication(record, FieldValues.folded(field.value())));
        fields.take("PY").forEach(this::date);
        fields.take("PD").forEach(this::extent);
        fields.take("IS").forEach(field -> SerialNumbers.add(record, "IS", FieldValues.folded(field.value())));
        fields.take("KW").forEach(field -> record.keyword(field.value()));
        fields.take("UL").stream()
                .filter(field -> !FieldValues.links(record, Link.Kind.PAGE, field.value()))
                .forEach(this::keep);
        TaggedValues.rest(record, fields, DETAILS);
    }

    /** Bodies have no comma: {@code University of Lamps. Faculty of Wicks}. */
    private void author(Passage printed) {
        String text = printed.text();
        Matcher life = LIFE.matcher(text);
        Passage name = life.find() && life.start() > 0 ? printed.part(0, life.start()) : printed;
        boolean person =
                name.text().indexOf(',') >= 0 || CharMatcher.whitespace().matchesNoneOf(name.text());
        record.author(person ? Contributor.person(name) : Contributor.group(name));
    }

    private void date(TaggedField field) {
        Optional<DateSpan> date = RecordDate.parse(field.value().text());
        date.ifPresentOrElse(known -> record.issued(known, FieldValues.folded(field.value())), () -> keep(field));
    }

    private void extent(TaggedField field) {
        Isbd.pageCount(FieldValues.folded(field.value()))
                .ifPresent(pages -> record.detail(Detail.Kind.PAGE_COUNT, pages));
        keep(field);
    }

    private void keep(TaggedField field) {
        record.other(field.tag(), FieldValues.folded(field.value()));
    }
}
