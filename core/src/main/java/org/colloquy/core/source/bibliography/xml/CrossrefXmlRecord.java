package org.colloquy.core.source.bibliography.xml;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlElement;

/** A record of Crossref: a periodical, a conference or a book, and the works in it. */
final class CrossrefXmlRecord {

    private final RecordContext context;
    /** The answer of a service, or the same as {@code outer}. */
    private final XmlElement record;

    private final XmlElement outer;

    CrossrefXmlRecord(RecordContext context, XmlElement record, XmlElement outer) {
        this.context = context;
        this.record = record;
        this.outer = outer;
    }

    void send() {
        switch (outer.name()) {
            case "journal" -> journal();
            case "conference" -> conference();
            case "book" -> book();
            case "dissertation" -> alone(PaperKind.THESIS, outer);
            case "report-paper" -> inside(PaperKind.REPORT);
            case "standard" -> inside(PaperKind.STANDARD);
            case "peer_review" -> alone(PaperKind.REVIEW, outer);
            default ->
                alone(
                        outer.attributeText("type").equals("preprint")
                                        || outer.attributeText("type").isEmpty()
                                ? PaperKind.PREPRINT
                                : PaperKind.OTHER,
                        outer);
        }
    }

    private CrossrefXmlWork work(PaperKind kind, XmlElement element) {
        CrossrefXmlWork work = new CrossrefXmlWork(context, kind, element);
        for (XmlElement item : record.children("crm-item")) {
            if (item.attributeText("name").equals("publisher-name")) {
                item.text().ifPresent(name -> work.paper().detail(Detail.Kind.PUBLISHER, name));
            }
        }
        return work;
    }

    private void alone(PaperKind kind, XmlElement element) {
        work(kind, element).send();
    }

    private void inside(PaperKind kind) {
        outer.children().stream()
                .filter(metadata -> metadata.name().endsWith("_metadata"))
                .forEach(metadata -> alone(kind, metadata));
    }

    private void journal() {
        List<XmlElement> articles = outer.children("journal_article");
        List<XmlElement> about = outer.children("journal_metadata");
        List<XmlElement> issues = outer.children("journal_issue");
        for (XmlElement article : articles) {
            CrossrefXmlWork work = work(PaperKind.JOURNAL_ARTICLE, article);
            about.forEach(metadata -> work.container(Container.Kind.JOURNAL, metadata));
            issues.forEach(work::issue);
            work.send();
        }
        if (articles.isEmpty()) {
            Stream.concat(issues.stream(), about.stream()).findFirst().ifPresent(issue -> {
                CrossrefXmlWork work = work(PaperKind.PERIODICAL_ISSUE, issue);
                about.forEach(metadata -> work.container(Container.Kind.JOURNAL, metadata));
                work.issue(issue);
                work.send();
            });
        }
    }

    private void conference() {
        List<XmlElement> papers = outer.children("conference_paper");
        List<XmlElement> volumes = outer.children("proceedings_metadata", "proceedings_series_metadata");
        for (XmlElement paper : papers) {
            CrossrefXmlWork work = work(PaperKind.CONFERENCE_PAPER, paper);
            volumes.forEach(volume -> work.container(Container.Kind.PROCEEDINGS, volume));
            outer.children("contributors").forEach(work::editors);
            outer.children("event_metadata").forEach(work::event);
            work.send();
        }
        if (papers.isEmpty()) {
            volumes.stream().findFirst().ifPresent(volume -> {
                CrossrefXmlWork work = work(PaperKind.PROCEEDINGS, volume);
                outer.children("contributors").forEach(work::people);
                outer.children("event_metadata").forEach(work::event);
                work.send();
            });
        }
    }

    private void book() {
        List<XmlElement> parts = outer.children("content_item");
        List<XmlElement> volumes = outer.children("book_metadata", "book_series_metadata", "book_set_metadata");
        for (XmlElement part : parts) {
            boolean entry = outer.attributeText("book_type").equals("reference");
            CrossrefXmlWork work = work(entry ? PaperKind.REFERENCE_ENTRY : PaperKind.BOOK_CHAPTER, part);
            volumes.forEach(volume -> work.container(Container.Kind.BOOK, volume));
            work.send();
        }
        if (parts.isEmpty()) {
            boolean edited = outer.attributeText("book_type").equals("edited_book");
            volumes.forEach(volume -> alone(edited ? PaperKind.EDITED_BOOK : PaperKind.BOOK, volume));
        }
    }
}
