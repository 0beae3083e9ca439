package org.colloquy.core.source.bibliography.xml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlElement;

/** A record of DataCite in XML: what each of its elements means. */
final class DataCiteXmlRecord {

    private final RecordContext context;
    private final XmlElement record;
    private final PaperRecord paper;
    private boolean titled;
    private boolean described;

    DataCiteXmlRecord(RecordContext context, XmlElement record) {
        this.context = context;
        this.record = record;
        this.paper = XmlSource.paper(context, record);
    }

    void send() {
        Optional<XmlElement> type = record.child("resourceType");
        Optional<Passage> general = type.flatMap(found -> found.attribute("resourceTypeGeneral"));
        Optional<Passage> free = type.flatMap(XmlElement::text);
        PaperKind kind = DataCiteTypes.kind(
                general.map(Passage::text).orElse(""), free.map(Passage::text).orElse(""));
        paper.kind(kind);
        general.ifPresent(printed -> paper.detail(Detail.Kind.TYPE, printed));
        free.ifPresent(printed -> paper.detail(Detail.Kind.GENRE, printed));
        record.children().forEach(this::field);
        record.child("relatedItems").ifPresent(items -> DataCitePlace.addItem(paper, items, kind));
        DataCitePlace.addCitation(paper, record, kind);
        issued();
        paper.send();
    }

    private void field(XmlElement field) {
        switch (field.name()) {
            case "creators" -> field.children().forEach(who -> DataCiteXmlPeople.author(paper, who));
            case "contributors" -> field.children().forEach(who -> DataCiteXmlPeople.helper(paper, who));
            case "titles" -> field.children("title").forEach(this::title);
            case "descriptions" -> field.children("description").forEach(this::description);
            case "description" -> field.text().ifPresent(this::plainDescription);
            case "file" -> file(field);
            case "subjects" -> field.children("subject").forEach(this::subject);
            case "alternateIdentifiers" ->
                field.children().forEach(id -> identifier(id, id.attributeText("alternateIdentifierType")));
            case "relatedIdentifiers" -> field.children().forEach(this::relation);
            case "rightsList" ->
                field.children()
                        .forEach(rights -> rights.attribute("rightsURI")
                                .or(rights::text)
                                .ifPresent(text -> paper.detail(Detail.Kind.LICENCE, text)));
            case "identifier" -> identifier(field, field.attributeText("identifierType"));
            case "publisher" -> field.text().ifPresent(text -> paper.detail(Detail.Kind.PUBLISHER, text));
            case "version" -> field.text().ifPresent(text -> paper.detail(Detail.Kind.VERSION, text));
            case "language" -> field.text().ifPresent(text -> paper.detail(Detail.Kind.LANGUAGE, text));
            default -> {
                // Sizes and file formats are of the files; dates and types are read as a whole.
            }
        }
    }

    private void title(XmlElement title) {
        String type = title.attributeText("titleType");
        title.text().ifPresent(text -> {
            if (type.isEmpty() && !titled) {
                paper.title(text);
                titled = true;
            } else {
                paper.detail(type.equals("Subtitle") ? Detail.Kind.SUBTITLE : Detail.Kind.OTHER_TITLE, text);
            }
        });
    }

    private void description(XmlElement description) {
        String type = description.attributeText("descriptionType");
        description.text().ifPresent(text -> {
            if (type.equals("Abstract") && !described) {
                paper.abstractText(text);
                described = true;
            } else if (type.equals("SeriesInformation")) {
                paper.detail(Detail.Kind.SERIES, text);
            } else {
                paper.other("description." + type, text);
            }
        });
    }

    /** OpenAIRE's form of the kernel takes the abstract from Dublin Core. */
    private void plainDescription(Passage text) {
        if (described) {
            paper.other("description", text);
        } else {
            paper.abstractText(text);
            described = true;
        }
    }

    private void file(XmlElement file) {
        boolean pdf = file.attributeText("mimeType").equals("application/pdf");
        file.text().ifPresent(address -> paper.link(pdf ? Link.Kind.PDF : Link.Kind.PAGE, address));
    }

    private void subject(XmlElement subject) {
        subject.text()
                .ifPresent(text -> paper.subject(
                        new Subject(
                                context.markup().line(text.text()),
                                subject.attribute("subjectScheme").map(Passage::text),
                                subject.attribute("valueURI").map(Passage::text),
                                OptionalDouble.empty()),
                        text));
    }

    private void identifier(XmlElement id, String type) {
        Optional<Scheme> scheme = DataCiteTypes.scheme(type).filter(known -> known.names() != Identifier.Names.PEOPLE);
        id.text().ifPresent(text -> {
            if (scheme.isPresent()) {
                paper.identifier(scheme.get(), text);
            } else {
                paper.other("identifier." + type, text);
            }
        });
    }

    private void relation(XmlElement related) {
        String type = related.attributeText("relationType");
        Relation.Kind how = DataCiteTypes.relation(type);
        Optional<Scheme> scheme = DataCiteTypes.scheme(related.attributeText("relatedIdentifierType"));
        related.text().ifPresent(target -> {
            boolean outer = how == Relation.Kind.IS_PART_OF
                    && scheme.filter(List.of(Scheme.ISSN, Scheme.ISBN)::contains)
                            .isPresent();
            if (outer) {
                context.identifier(scheme.get(), target).ifPresent(paper::containerIdentifier);
            } else if (scheme.isPresent()) {
                paper.relation(how, scheme.get(), target);
            } else {
                paper.other("relatedIdentifier." + type, target);
            }
        });
    }

    private void issued() {
        boolean found = false;
        for (XmlElement date : record.path("dates").map(XmlElement::children).orElse(List.of())) {
            Optional<Passage> printed = date.text();
            Optional<DateSpan> parsed = printed.flatMap(text -> day(text.text()));
            if (!found && date.attributeText("dateType").equals("Issued") && parsed.isPresent()) {
                paper.issued(parsed.get(), printed.orElseThrow());
                found = true;
            } else {
                printed.ifPresent(text -> paper.other("date." + date.attributeText("dateType"), text));
            }
        }
        if (!found) {
            record.textOf("publicationYear")
                    .ifPresent(year -> day(year.text()).ifPresent(date -> paper.issued(date, year)));
        }
    }

    /** A day, a range of days; the time of day is left out. */
    private static Optional<DateSpan> day(String printed) {
        int time = printed.indexOf('T');
        return DateSpan.parse(time > 0 && printed.indexOf('/') < 0 ? printed.substring(0, time) : printed);
    }
}
