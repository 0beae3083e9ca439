package org.colloquy.core.source.bibliography.xml;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.DblpNames;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.StoppedTitle;
import org.colloquy.core.source.xml.XmlElement;

/** dblp's record of a work: what each of its fields means. */
final class DblpRecord {

    private static final Set<String> WHOLE_BOOKS = ImmutableSet.of("proceedings", "book");
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final RecordContext context;
    private final XmlElement record;
    private final PaperRecord paper;
    private final String key;
    private final List<String> types;
    private final boolean preprint;

    DblpRecord(RecordContext context, XmlElement record) {
        this.context = context;
        this.record = record;
        this.paper = XmlSource.paper(context, record);
        this.key = record.attributeText("key");
        this.types = WORDS.splitToList(record.attributeText("publtype"));
        this.preprint = key.startsWith("journals/corr/");
    }

    void send() {
        paper.kind(kind()).key(key).detail(Detail.Kind.TYPE, record.label());
        record.attribute("key").ifPresent(printed -> paper.identifier(Scheme.DBLP, printed));
        record.attribute("publtype").ifPresent(this::publicationType);
        record.children().forEach(this::field);
        issued();
        paper.send();
    }

    private PaperKind kind() {
        if (types.contains("software")) {
            return PaperKind.SOFTWARE;
        }
        if (types.contains("data")) {
            return PaperKind.DATASET;
        }
        return switch (record.name()) {
            case "article" -> article();
            case "inproceedings" -> PaperKind.CONFERENCE_PAPER;
            case "proceedings" -> PaperKind.PROCEEDINGS;
            case "book" ->
                record.child("author").isEmpty() && record.child("editor").isPresent()
                        ? PaperKind.EDITED_BOOK
                        : PaperKind.BOOK;
            case "incollection" -> types.contains("encyclopedia") ? PaperKind.REFERENCE_ENTRY : PaperKind.BOOK_CHAPTER;
            case "phdthesis" -> PaperKind.DOCTORAL_THESIS;
            case "mastersthesis" -> PaperKind.MASTERS_THESIS;
            case "data" -> PaperKind.DATASET;
            default -> PaperKind.WEB_PAGE;
        };
    }

    private PaperKind article() {
        if (key.startsWith("tr/")) {
            return PaperKind.REPORT;
        }
        return preprint || types.contains("informal") ? PaperKind.PREPRINT : PaperKind.JOURNAL_ARTICLE;
    }

    private void publicationType(Passage printed) {
        for (String type : types) {
            int at = printed.text().indexOf(type);
            Passage word = printed.part(at, at + type.length());
            paper.detail(type.equals("withdrawn") ? Detail.Kind.STATUS : Detail.Kind.GENRE, word);
        }
    }

    private void field(XmlElement field) {
        field.text().ifPresent(text -> {
            switch (field.name()) {
                case "author" -> DblpNames.contributor(context, field).ifPresent(paper::author);
                case "editor" ->
                    DblpNames.contributor(context, field)
                            .ifPresent(editor -> paper.role(RoleKind.EDITOR, field.label(), editor));
                case "title" -> paper.title(StoppedTitle.tidy(context.markup().line(text.text())), text);
                case "ee" -> electronicEdition(field, text);
                case "url" -> page(text);
                case "crossref" -> paper.relation(Relation.Kind.IS_PART_OF, Scheme.DBLP, text);
                case "isbn" -> paper.identifier(Scheme.ISBN, text);
                case "volume" -> volume(text);
                case "booktitle", "journal" -> container(field.name(), text);
                case "year", "month", "cite", "cdrom" -> {
                    // The date is put together at the end; the others are left out.
                }
                default -> detail(field.name(), text);
            }
        });
    }

    private void detail(String name, Passage text) {
        Optional<Detail.Kind> kind = Optional.ofNullable(
                switch (name) {
                    case "pages" -> Detail.Kind.PAGES;
                    case "number" -> record.name().equals("article") ? Detail.Kind.ISSUE : Detail.Kind.NUMBER;
                    case "series" -> Detail.Kind.SERIES;
                    case "publisher" -> Detail.Kind.PUBLISHER;
                    case "school" -> Detail.Kind.INSTITUTION;
                    case "address" -> Detail.Kind.PLACE;
                    case "chapter" -> Detail.Kind.CHAPTER;
                    case "publnr" -> Detail.Kind.NUMBER;
                    case "note" -> Detail.Kind.NOTE;
                    default -> null;
                });
        kind.ifPresentOrElse(known -> paper.detail(known, text), () -> paper.other(name, text));
    }

    private void electronicEdition(XmlElement field, Passage text) {
        paper.link(text.text().endsWith(".pdf") ? Link.Kind.PDF : Link.Kind.PAGE, text);
        field.attribute("type").ifPresent(type -> paper.other("ee type", type));
    }

    /** Pages of dblp itself are given without its address. */
    private void page(Passage text) {
        boolean own = text.text().startsWith("db/");
        paper.link(
                Link.Kind.PAGE, (own ? "https://dblp.org/" : "") + text.text().strip(), text);
    }

    private void volume(Passage text) {
        if (preprint && Identifier.parse(Scheme.ARXIV, text.text()).isPresent()) {
            paper.identifier(Scheme.ARXIV, text);
        }
        boolean ofSeries =
                record.child("series").isPresent() && record.child("journal").isEmpty();
        paper.detail(ofSeries ? Detail.Kind.SERIES_NUMBER : Detail.Kind.VOLUME, text);
    }

    /** A paper of a conference may have appeared in a journal; a volume's own "booktitle" is its short name. */
    private void container(String name, Passage text) {
        boolean journal = name.equals("journal");
        if (!journal && WHOLE_BOOKS.contains(record.name())) {
            paper.detail(Detail.Kind.SHORT_TITLE, text);
        } else if (journal && record.child("booktitle").isPresent()) {
            paper.detail(Detail.Kind.SERIES, text);
        } else {
            paper.container(containerKind(journal), text);
        }
    }

    private Container.Kind containerKind(boolean journal) {
        if (journal) {
            return preprint ? Container.Kind.REPOSITORY : Container.Kind.JOURNAL;
        }
        return record.name().equals("inproceedings") ? Container.Kind.PROCEEDINGS : Container.Kind.BOOK;
    }

    private void issued() {
        Optional<Passage> month = record.textOf("month");
        Optional<Passage> year = record.textOf("year");
        Optional<DateSpan> date =
                year.flatMap(y -> context.date(month.map(m -> m.text() + " ").orElse("") + y.text()));
        if (date.isPresent() && year.isPresent()) {
            paper.issued(date.get(), year.get());
        } else {
            year.ifPresent(printed -> paper.other("year", printed));
        }
        month.filter(printed -> date.flatMap(DateSpan::start)
                        .filter(start -> start.month().isPresent())
                        .isEmpty())
                .ifPresent(printed -> paper.other("month", printed));
    }
}
