package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.bibliography.ShortNames;

/** Says what the fields of one Web of Science record mean. */
final class IsiRecord {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("PT", Detail.Kind.TYPE)
            .put("JI", Detail.Kind.CONTAINER_SHORT)
            .put("SE", Detail.Kind.SERIES)
            .put("LA", Detail.Kind.LANGUAGE)
            .put("CT", Detail.Kind.EVENT)
            .put("CL", Detail.Kind.EVENT_PLACE)
            .put("VL", Detail.Kind.VOLUME)
            .put("IS", Detail.Kind.ISSUE)
            .put("AR", Detail.Kind.ARTICLE_NUMBER)
            .put("PG", Detail.Kind.PAGE_COUNT)
            .put("PU", Detail.Kind.PUBLISHER)
            .put("PI", Detail.Kind.PLACE)
            .put("PV", Detail.Kind.PLACE)
            .put("TI", Detail.Kind.OTHER_TITLE)
            .buildOrThrow();
    private static final String[] LEFT_OUT = {
        "CR", "NR", "TC", "Z9", "Z1", "Z2", "Z3", "Z8", "ZB", "U1", "U2", "DA", "GA", "HC", "HP"
    };
    private static final String INSPEC = "INSPEC:";
    private static final String MEDLINE = "MEDLINE:";

    private final TaggedRecord fields;
    private final PaperRecord record;

    private IsiRecord(TaggedRecord fields, RecordContext context) {
        this.fields = fields;
        this.record = new PaperRecord(context, fields.whole());
    }

    /** Reads a record and sends what it says. */
    static void send(TaggedRecord fields, RecordContext context) {
        if (fields.fields().isEmpty()) {
            return;
        }
        fields.checkEnd(context, fields.fields().get(0).label(), "line ER; it was taken to end before the next PT");
        IsiRecord isi = new IsiRecord(fields, context);
        isi.read();
        isi.record.send();
    }

    private void read() {
        PaperKind kind = IsiKinds.of(fields);
        record.kind(kind);
        fields.takeFirst("TI").ifPresent(field -> record.title(field.value()));
        if (kind == PaperKind.BOOK) {
            fields.take("SO");
        }
        fields.takeFirst("SO", "JI", "J9")
                .ifPresent(field -> record.container(RisTypes.container(kind), FieldValues.folded(field.value())));
        fields.takeFirst("AB").ifPresent(field -> record.abstractText(field.value()));
        fields.takeFirst("UT").ifPresent(this::accession);
        new IsiPeople(fields, record).read();
        dates();
        identifiers();
        subjects();
        pages();
        fields.take("DT").stream()
                .filter(field -> !ShortNames.key(field.value().text()).isEmpty())
                .forEach(field -> record.detail(Detail.Kind.GENRE, field.value()));
        fields.take(LEFT_OUT);
        for (TaggedField field : fields.takeRest()) {
            Detail.Kind detail = DETAILS.get(field.tag());
            Passage value = FieldValues.folded(field.value());
            if (detail == null) {
                record.other(field.tag(), value);
            } else {
                record.detail(detail, value);
            }
        }
    }

    private void accession(TaggedField field) {
        Passage value = FieldValues.folded(field.value());
        record.key(value.text());
        if (value.text().startsWith(MEDLINE)) {
            record.identifier(Scheme.PMID, value);
        }
    }

    private boolean isInspec() {
        return fields.fields().stream()
                .anyMatch(field ->
                        field.tag().equals("UT") && field.value().text().startsWith(INSPEC));
    }

    private void dates() {
        Optional<TaggedField> year = fields.takeFirst("PY");
        Optional<TaggedField> day = fields.takeFirst("PD");
        Optional<TaggedField> early = fields.takeFirst("EA");
        if (day.isPresent() && RecordDate.parse(day.get().value().text()).isPresent()) {
            issued(day.get().value().text(), FieldValues.folded(day.get().value()));
        } else if (year.isPresent()) {
            issued(
                    day.map(field -> field.value().text() + " ").orElse("")
                            + year.get().value().text(),
                    day.map(field -> fields.together(field, year.get()))
                            .orElseGet(() -> FieldValues.folded(year.get().value())));
        } else {
            early.ifPresent(field -> issued(field.value().text(), FieldValues.folded(field.value())));
            day.ifPresent(field -> record.other(field.tag(), FieldValues.folded(field.value())));
        }
        early.filter(field -> year.isPresent())
                .ifPresent(field -> record.other(field.tag(), FieldValues.folded(field.value())));
        for (TaggedField field : fields.take("CY")) {
            Passage value = FieldValues.folded(field.value());
            Optional<DateSpan> date = RecordDate.parse(value.text());
            date.ifPresentOrElse(
                    days -> record.detail(Detail.Kind.EVENT_DATE, days.toString(), value),
                    () -> record.other(field.tag(), value));
        }
    }

    private void issued(String date, Passage printed) {
        RecordDate.parse(date)
                .ifPresentOrElse(known -> record.issued(known, printed), () -> record.other("PY", printed));
    }

    private void identifiers() {
        fields.take("DI").forEach(field -> record.identifier(Scheme.DOI, FieldValues.folded(field.value())));
        for (TaggedField field : fields.take("D2")) {
            record.context()
                    .identifier(Scheme.DOI, FieldValues.folded(field.value()))
                    .ifPresent(record::containerIdentifier);
        }
        fields.take("PM").forEach(field -> record.identifier(Scheme.PMID, FieldValues.folded(field.value())));
        fields.take("SN", "EI", "BN").forEach(field -> SerialNumbers.add(record, field.tag(), field.value()));
    }

    private void subjects() {
        for (TaggedField field : fields.take("DE")) {
            keywords(field.value(), Optional.empty());
        }
        for (TaggedField field : fields.take("ID")) {
            if (isInspec()) {
                numbers(field);
            } else {
                keywords(field.value(), Optional.of("Keywords Plus"));
            }
        }
        fields.take("WC").forEach(field -> keywords(field.value(), Optional.of("Web of Science categories")));
        fields.take("SC").forEach(field -> keywords(field.value(), Optional.of("Web of Science research areas")));
    }

    private void keywords(Passage value, Optional<String> scheme) {
        for (Passage part : FieldValues.split(value, ';')) {
            // Inspec parts its groups of keywords by strokes.
            for (Passage word : isInspec() ? groups(part) : List.of(part)) {
                Passage printed = FieldValues.folded(word);
                String label = record.context().markup().line(printed.text());
                record.subject(new Subject(label, scheme, Optional.empty(), OptionalDouble.empty()), printed);
            }
        }
    }

    private static List<Passage> groups(Passage value) {
        String text = value.text();
        List<Passage> groups = new ArrayList<>();
        int from = 0;
        int before = 0;
        for (int stroke = text.indexOf('/'); stroke >= 0; stroke = text.indexOf('/', stroke + 1)) {
            boolean ends = stroke + 1 < text.length() && Character.isWhitespace(text.charAt(stroke + 1));
            // Indices are written so: B/sub 2/O/sub 4/
            boolean index = text.startsWith("/sub", before) || text.startsWith("/sup", before);
            if (ends && !index) {
                int end = text.charAt(Math.max(0, stroke - 1)) == '/' ? stroke - 1 : stroke;
                FieldValues.trimmed(value, from, end).ifPresent(groups::add);
                from = stroke + 1;
            }
            before = index ? stroke + 1 : stroke;
        }
        FieldValues.trimmed(value, from, text.length()).ifPresent(groups::add);
        return groups;
    }

    /** Inspec's numbers of a publisher, each in brackets; one may be the DOI. */
    private void numbers(TaggedField field) {
        Passage value = field.value();
        int open = value.text().indexOf("[10.");
        int close = value.text().indexOf(']', Math.max(open, 0));
        if (open >= 0
                && close > open
                && Identifier.parse(Scheme.DOI, value.text().substring(open + 1, close))
                        .isPresent()) {
            record.identifier(Scheme.DOI, value.part(open + 1, close));
        }
        record.other(field.tag(), FieldValues.folded(value));
    }

    private void pages() {
        Optional<TaggedField> first = fields.takeFirst("BP")
                .or(() -> fields.peek("SP").stream().filter(IsiRecord::isNumber).findFirst());
        first.filter(field -> field.tag().equals("SP")).ifPresent(fields::take);
        Optional<TaggedField> last = fields.takeFirst("EP");
        Optional<TaggedField> both = fields.takeFirst("PS");
        boolean odd = first.isPresent() && first.get().value().text().indexOf('-') > 0 && both.isPresent();
        if (odd || (first.isEmpty() && last.isEmpty())) {
            both.ifPresent(field -> record.detail(Detail.Kind.PAGES, field.value()));
        } else {
            TaggedValues.pages(record, fields, first, last);
        }
    }

    private static boolean isNumber(TaggedField field) {
        return CharMatcher.inRange('0', '9').matchesAllOf(field.value().text());
    }
}
