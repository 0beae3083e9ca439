package org.colloquy.core.source.bibliography.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.DataCiteTypes;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonValue;

/** A work of DataCite. */
final class DataCiteWork {

    private static final Set<String> LEFT_OUT = Set.of(
            "citationCount",
            "citationsOverTime",
            "created",
            "downloadCount",
            "downloadsOverTime",
            "formats",
            "id",
            "isActive",
            "links",
            "media",
            "metadataVersion",
            "partCount",
            "partOfCount",
            "prefix",
            "publicationYear",
            "published",
            "reason",
            "referenceCount",
            "registered",
            "relationships",
            "schemaVersion",
            "sizes",
            "source",
            "state",
            "suffix",
            "type",
            "updated",
            "versionCount",
            "versionOfCount",
            "viewCount",
            "viewsOverTime",
            "xml");

    private final RecordContext context;
    private final JsonRecord record;
    private final PaperRecord paper;

    DataCiteWork(RecordContext context, JsonRecord record) {
        this.context = context;
        this.record = record;
        this.paper = new PaperRecord(context, record.whole());
    }

    void send() {
        PaperKind kind = kind();
        titles();
        descriptions();
        new DataCitePeople(record, context).to(paper);
        container(kind);
        record.text("doi").ifPresent(id -> paper.identifier(Scheme.DOI, id));
        otherIdentifiers();
        dates();
        record.each("subjects").forEach(this::subject);
        publisher();
        record.text("version").ifPresent(printed -> paper.detail(Detail.Kind.VERSION, printed));
        record.text("language").ifPresent(printed -> paper.detail(Detail.Kind.LANGUAGE, printed));
        for (JsonValue right : record.each("rightsList")) {
            right.textOf("rightsUri")
                    .or(() -> right.textOf("rights"))
                    .ifPresent(printed -> paper.detail(Detail.Kind.LICENCE, printed));
        }
        record.text("url").ifPresent(url -> paper.link(Link.Kind.PAGE, url));
        record.texts("contentUrl").forEach(url -> paper.link(isPdf(url) ? Link.Kind.PDF : Link.Kind.PAGE, url));
        record.each("relatedIdentifiers").forEach(this::relation);
        record.keepRest(paper, LEFT_OUT);
        paper.send();
    }

    private static boolean isPdf(Passage url) {
        return url.text().endsWith(".pdf");
    }

    private static String word(JsonValue value, String name) {
        return value.get(name).map(JsonValue::text).orElse("");
    }

    private PaperKind kind() {
        Optional<JsonValue> types = record.take("types");
        Optional<Passage> general = types.flatMap(type -> type.textOf("resourceTypeGeneral"));
        Optional<Passage> free = types.flatMap(type -> type.textOf("resourceType"));
        PaperKind kind = DataCiteTypes.kind(
                general.map(Passage::text).orElse(""), free.map(Passage::text).orElse(""));
        paper.kind(kind);
        general.ifPresent(printed -> paper.detail(Detail.Kind.TYPE, printed));
        free.ifPresent(printed -> paper.detail(Detail.Kind.GENRE, printed));
        return kind;
    }

    private void titles() {
        boolean titled = false;
        for (JsonValue title : record.each("titles")) {
            Optional<Passage> printed = title.isObject() ? title.textOf("title") : title.printed();
            if (printed.isPresent()) {
                String type = word(title, "titleType");
                if (type.isEmpty() && !titled) {
                    paper.title(printed.get());
                    titled = true;
                } else {
                    paper.detail(
                            type.equals("Subtitle") ? Detail.Kind.SUBTITLE : Detail.Kind.OTHER_TITLE, printed.get());
                }
            }
        }
    }

    private void descriptions() {
        boolean found = false;
        for (JsonValue description : record.each("descriptions")) {
            String type = word(description, "descriptionType");
            Optional<Passage> printed = description.textOf("description");
            if (printed.isPresent()) {
                switch (type) {
                    case "Abstract" -> {
                        if (found) {
                            paper.other("description.Abstract", printed.get());
                        } else {
                            paper.abstractText(printed.get());
                        }
                        found = true;
                    }
                    case "SeriesInformation" -> paper.detail(Detail.Kind.SERIES, printed.get());
                    case "Other" -> paper.detail(Detail.Kind.NOTE, printed.get());
                    default -> paper.other("description." + type, printed.get());
                }
            }
        }
    }

    private void container(PaperKind kind) {
        Optional<JsonValue> stated = record.take("container").filter(JsonValue::isObject);
        if (stated.isEmpty()) {
            return;
        }
        JsonRecord container = record.of(stated.get());
        Container.Kind what = DataCiteTypes.container(
                container.text("type").map(Passage::text).orElse(""), kind);
        container.text("title").ifPresent(title -> paper.container(what, title));
        container.text("volume").ifPresent(printed -> paper.detail(Detail.Kind.VOLUME, printed));
        container.text("issue").ifPresent(printed -> paper.detail(Detail.Kind.ISSUE, printed));
        container.pages("firstPage", "lastPage").ifPresent(pages -> pages.to(paper));
        Optional<Scheme> scheme = DataCiteTypes.scheme(word(container.value(), "identifierType"));
        container.text("identifier").ifPresent(id -> {
            if (scheme.isPresent()) {
                context.identifier(scheme.get(), id).ifPresent(paper::containerIdentifier);
            } else {
                paper.other("container.identifier", id);
            }
        });
    }

    private void otherIdentifiers() {
        Set<String> told = new HashSet<>();
        for (JsonValue id : record.each("identifiers")) {
            otherIdentifier(id, "identifier", "identifierType", told);
        }
        for (JsonValue id : record.each("alternateIdentifiers")) {
            otherIdentifier(id, "alternateIdentifier", "alternateIdentifierType", told);
        }
    }

    private void otherIdentifier(JsonValue id, String valueField, String typeField, Set<String> told) {
        String type = word(id, typeField);
        Optional<Scheme> scheme = DataCiteTypes.scheme(type).filter(known -> known.names() != Identifier.Names.PEOPLE);
        id.textOf(valueField).filter(printed -> told.add(printed.text())).ifPresent(printed -> {
            if (scheme.isPresent()) {
                paper.identifier(scheme.get(), printed);
            } else if (type.equals("URL") && FieldValues.isAddress(printed.text())) {
                paper.link(Link.Kind.PAGE, printed);
            } else {
                paper.other("identifier." + type, printed);
            }
        });
    }

    private void dates() {
        boolean found = false;
        for (JsonValue date : record.each("dates")) {
            Optional<Passage> printed = date.textOf("date");
            Optional<DateSpan> parsed = printed.flatMap(text -> date(text.text()));
            String type = word(date, "dateType");
            if (!found && type.equals("Issued") && parsed.isPresent()) {
                paper.issued(parsed.get(), printed.get());
                found = true;
            } else {
                printed.ifPresent(text -> paper.other("date." + type, text));
            }
        }
        if (!found) {
            record.value()
                    .textOf("publicationYear")
                    .ifPresent(year -> date(year.text()).ifPresent(parsed -> paper.issued(parsed, year)));
        }
    }

    /** A day, a range of days; the time of day is left out. */
    private static Optional<DateSpan> date(String printed) {
        int time = printed.indexOf('T');
        return DateSpan.parse(time > 0 && printed.indexOf('/') < 0 ? printed.substring(0, time) : printed);
    }

    private void subject(JsonValue subject) {
        Optional<Passage> label = subject.isObject() ? subject.textOf("subject") : subject.printed();
        label.ifPresent(printed -> paper.subject(
                new Subject(
                        context.markup().line(printed.text()),
                        subject.textOf("subjectScheme").map(Passage::text),
                        subject.textOf("valueUri").map(Passage::text),
                        OptionalDouble.empty()),
                printed));
    }

    private void publisher() {
        record.take("publisher")
                .flatMap(publisher -> publisher.isObject() ? publisher.textOf("name") : publisher.printed())
                .ifPresent(name -> paper.detail(Detail.Kind.PUBLISHER, name));
    }

    private void relation(JsonValue related) {
        Relation.Kind how = DataCiteTypes.relation(word(related, "relationType"));
        Optional<Scheme> scheme = DataCiteTypes.scheme(word(related, "relatedIdentifierType"));
        related.textOf("relatedIdentifier").ifPresent(target -> {
            boolean outer = how == Relation.Kind.IS_PART_OF
                    && scheme.filter(known -> List.of(Scheme.ISSN, Scheme.ISBN).contains(known))
                            .isPresent();
            if (outer) {
                context.identifier(scheme.get(), target).ifPresent(paper::containerIdentifier);
            } else if (scheme.isPresent()) {
                paper.relation(how, scheme.get(), target);
            } else {
                paper.other("relatedIdentifier." + word(related, "relationType"), target);
            }
        });
    }
}
