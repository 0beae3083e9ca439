package org.colloquy.core.source.bibliography.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RelatedCitation;
import org.colloquy.core.source.bibliography.StoppedTitle;
import org.colloquy.core.source.xml.XmlElement;

/** An article or a book of PubMed: what each of its elements means. */
final class PubmedArticle {

    /** Stands for the label of an abstract that has none, and is not printed. */
    private static final String UNLABELLED = "UNLABELLED";
    /** In place of a title that nobody translated. */
    private static final String NO_TITLE = "[Not Available]";

    private final RecordContext context;
    private final XmlElement record;
    /** The citation, or what stands for it in a book. */
    private final XmlElement citation;

    private final XmlElement article;
    private final PaperRecord paper;
    private boolean titled;

    PubmedArticle(RecordContext context, XmlElement record) {
        this.context = context;
        this.record = record;
        this.citation = record.child("MedlineCitation")
                .or(() -> record.child("BookDocument"))
                .orElse(record);
        this.article = citation.child("Article").orElse(citation);
        this.paper = XmlSource.paper(context, record);
    }

    void send() {
        Optional<XmlElement> book = citation.child("Book");
        paper.kind(book.isPresent() ? bookKind() : PubmedKinds.of(article));
        citation.textOf("PMID").ifPresent(pmid -> paper.identifier(Scheme.PMID, pmid));
        article.child("Journal").ifPresent(this::journal);
        book.ifPresent(this::book);
        article.children().forEach(this::field);
        if (!article.equals(citation)) {
            citation.children().forEach(this::aroundArticle);
        }
        for (String data : new String[] {"PubmedData", "PubmedBookData"}) {
            record.path(data, "ArticleIdList").ifPresent(this::ids);
        }
        issued(book);
        paper.send();
    }

    private PaperKind bookKind() {
        return article.child("ArticleTitle").isPresent() ? PaperKind.BOOK_CHAPTER : PaperKind.BOOK;
    }

    private void journal(XmlElement journal) {
        journal.textOf("ISSN").ifPresent(issn -> paper.identifier(Scheme.ISSN, issn));
        journal.textOf("Title").ifPresent(title -> paper.container(Container.Kind.JOURNAL, title));
        journal.textOf("ISOAbbreviation").ifPresent(title -> paper.detail(Detail.Kind.CONTAINER_SHORT, title));
        journal.path("JournalIssue", "Volume")
                .flatMap(XmlElement::text)
                .ifPresent(text -> paper.detail(Detail.Kind.VOLUME, text));
        journal.path("JournalIssue", "Issue")
                .flatMap(XmlElement::text)
                .ifPresent(text -> paper.detail(Detail.Kind.ISSUE, text));
    }

    private void book(XmlElement book) {
        boolean part = bookKind() == PaperKind.BOOK_CHAPTER;
        for (XmlElement field : book.children()) {
            switch (field.name()) {
                case "BookTitle" ->
                    field.text().ifPresent(title -> {
                        if (part) {
                            paper.container(Container.Kind.BOOK, title);
                        } else {
                            paper.title(title);
                        }
                    });
                case "Publisher" -> {
                    field.textOf("PublisherName").ifPresent(name -> paper.detail(Detail.Kind.PUBLISHER, name));
                    field.textOf("PublisherLocation").ifPresent(place -> paper.detail(Detail.Kind.PLACE, place));
                }
                case "CollectionTitle" -> field.text().ifPresent(text -> paper.detail(Detail.Kind.SERIES, text));
                case "Isbn" -> field.text().ifPresent(isbn -> paper.identifier(Scheme.ISBN, isbn));
                case "Edition" -> field.text().ifPresent(text -> paper.detail(Detail.Kind.EDITION, text));
                case "Volume" -> field.text().ifPresent(text -> paper.detail(Detail.Kind.VOLUME, text));
                case "AuthorList" -> authors(field, part);
                case "ELocationID" -> location(field);
                case "PubDate", "BeginningDate", "EndingDate" -> {
                    // Read with the other dates.
                }
                default -> field.text().ifPresent(text -> paper.other("Book " + field.name(), text));
            }
        }
    }

    private void field(XmlElement field) {
        switch (field.name()) {
            case "ArticleTitle" ->
                field.text().filter(title -> !title.text().startsWith(NO_TITLE)).ifPresent(this::title);
            case "VernacularTitle" ->
                field.text().ifPresent(title -> {
                    if (titled) {
                        paper.detail(
                                Detail.Kind.OTHER_TITLE,
                                StoppedTitle.tidy(context.markup().line(title.text())),
                                title);
                    } else {
                        title(title);
                    }
                });
            case "AuthorList" -> authors(field, false);
            case "Abstract" -> abstractOf(field);
            case "Pagination" -> pages(field);
            case "ELocationID" -> location(field);
            case "Language" -> field.text().ifPresent(text -> paper.detail(Detail.Kind.LANGUAGE, text));
            case "PublicationTypeList" ->
                field.children().forEach(type -> type.text().ifPresent(text -> paper.detail(Detail.Kind.GENRE, text)));
            case "PublicationType" -> field.text().ifPresent(text -> paper.detail(Detail.Kind.GENRE, text));
            case "KeywordList" -> keywords(field);
            case "ArticleIdList" -> ids(field);
            case "OtherAbstract" -> field.text().ifPresent(text -> paper.other("OtherAbstract", text));
            default -> {
                // The journal, the dates and the number were read; the others are left out.
            }
        }
    }

    private void title(Passage title) {
        titled = true;
        paper.title(StoppedTitle.tidy(context.markup().line(title.text())), title);
    }

    private void aroundArticle(XmlElement field) {
        switch (field.name()) {
            case "InvestigatorList" ->
                field.children("Investigator").stream()
                        .filter(person -> !isKnownToBeWrong(person))
                        .forEach(person -> PubmedNames.contributor(context, person)
                                .ifPresent(who -> paper.role(RoleKind.CONTRIBUTOR, person.label(), who)));
            case "MedlineJournalInfo" ->
                field.textOf("ISSNLinking").ifPresent(issn -> paper.identifier(Scheme.ISSN, issn));
            case "MeshHeadingList" -> field.children("MeshHeading").forEach(this::heading);
            case "KeywordList" -> keywords(field);
            case "CommentsCorrectionsList" -> field.children().forEach(this::related);
            case "OtherAbstract" -> field.text().ifPresent(text -> paper.other("OtherAbstract", text));
            case "OtherID" -> field.text().ifPresent(text -> paper.other("OtherID", text));
            case "CoiStatement" -> field.text().ifPresent(text -> paper.other("CoiStatement", text));
            default -> {
                // About the record, or left out.
            }
        }
    }

    private void authors(XmlElement list, boolean ofBook) {
        boolean editors = list.attributeText("Type").equals("editors");
        for (XmlElement author : list.children("Author")) {
            if (isKnownToBeWrong(author)) {
                continue;
            }
            PubmedNames.contributor(context, author).ifPresent(who -> {
                if (editors) {
                    paper.role(RoleKind.EDITOR, list.attribute("Type").orElse(list.label()), who);
                } else if (ofBook) {
                    paper.role(RoleKind.BOOK_AUTHOR, author.label(), who);
                } else {
                    paper.author(who);
                }
            });
        }
        if (list.attributeText("CompleteYN").equals("N")) {
            paper.moreAuthors();
        }
    }

    /** A label, as in a structured abstract, is a paragraph of its own. */
    private void abstractOf(XmlElement text) {
        List<Passage> blocks = new ArrayList<>();
        for (XmlElement part : text.children("AbstractText")) {
            part.text().ifPresent(said -> {
                part.attribute("Label")
                        .filter(label -> !label.text().equals(UNLABELLED))
                        .ifPresent(blocks::add);
                blocks.add(said);
            });
        }
        XmlElement.join(blocks, "\n\n").ifPresent(paper::abstractText);
        text.textOf("CopyrightInformation").ifPresent(said -> paper.other("CopyrightInformation", said));
    }

    private void pages(XmlElement pagination) {
        pagination
                .textOf("MedlinePgn")
                .ifPresentOrElse(
                        text -> paper.detail(Detail.Kind.PAGES, text),
                        () -> XmlPages.of(pagination.textOf("StartPage"), pagination.textOf("EndPage"))
                                .ifPresent(pages -> pages.to(paper)));
    }

    /** The National Library of Medicine keeps what it found to be wrong, with a mark. */
    private boolean isKnownToBeWrong(XmlElement element) {
        boolean wrong = element.attributeText("ValidYN").equals("N");
        if (wrong) {
            context.problem(
                    Severity.INFO,
                    "known-to-be-wrong",
                    element.label(),
                    "the record says that this is not valid, so it is left out");
        }
        return wrong;
    }

    private void location(XmlElement location) {
        if (isKnownToBeWrong(location)) {
            return;
        }
        location.text().ifPresent(text -> {
            String type = location.attributeText("EIdType");
            if (type.equals("doi")) {
                paper.identifier(Scheme.DOI, text);
            } else {
                paper.other(type, text);
            }
        });
    }

    private void ids(XmlElement list) {
        for (XmlElement id : list.children("ArticleId")) {
            id.text().ifPresent(text -> {
                switch (id.attributeText("IdType")) {
                    case "doi" -> paper.identifier(Scheme.DOI, text);
                    case "pubmed" -> paper.identifier(Scheme.PMID, text);
                    case "pmc" -> paper.identifier(Scheme.PMC, text);
                    case "url" -> paper.link(Link.Kind.PAGE, text);
                    default -> paper.other("ArticleId " + id.attributeText("IdType"), text);
                }
            });
        }
    }

    private void keywords(XmlElement list) {
        list.children("Keyword").forEach(word -> word.text().ifPresent(paper::keyword));
    }

    /** A heading, and each of its qualifiers with it. */
    private void heading(XmlElement heading) {
        Optional<XmlElement> descriptor = heading.child("DescriptorName");
        descriptor.flatMap(XmlElement::text).ifPresent(text -> {
            mesh(text.text(), descriptor.get(), text);
            heading.children("QualifierName")
                    .forEach(qualifier ->
                            qualifier.text().ifPresent(more -> mesh(text.text() + "/" + more.text(), qualifier, more)));
        });
    }

    private void mesh(String label, XmlElement name, Passage printed) {
        Optional<String> iri = name.attribute("UI")
                .filter(ui -> name.name().equals("DescriptorName"))
                .map(ui -> "http://id.nlm.nih.gov/mesh/" + ui.text().strip());
        paper.subject(
                new Subject(context.markup().line(label), Optional.of("MeSH"), iri, OptionalDouble.empty()), printed);
    }

    private void related(XmlElement other) {
        Relation.Kind how = switch (other.attributeText("RefType")) {
            case "RetractionIn",
                    "ErratumIn",
                    "CorrectedandRepublishedIn",
                    "PartialRetractionIn",
                    "ExpressionOfConcernIn" -> Relation.Kind.IS_CORRECTED_BY;
            case "RetractionOf", "ErratumFor", "PartialRetractionOf", "CorrectedandRepublishedFrom" ->
                Relation.Kind.CORRECTS;
            case "UpdateOf" -> Relation.Kind.IS_VERSION_OF;
            case "UpdateIn" -> Relation.Kind.HAS_VERSION;
            case "Cites" -> Relation.Kind.REFERENCES;
            default -> Relation.Kind.IS_RELATED_TO;
        };
        if (other.attributeText("RefType").equals("RetractionIn")) {
            other.attribute("RefType").ifPresent(type -> paper.detail(Detail.Kind.STATUS, "retracted", type));
        }
        Optional<Passage> pmid = other.textOf("PMID");
        pmid.ifPresentOrElse(
                id -> paper.relation(how, Scheme.PMID, id),
                () -> other.text()
                        .ifPresent(text -> RelatedCitation.doi(text)
                                .ifPresentOrElse(
                                        doi -> paper.relation(how, Scheme.DOI, doi),
                                        () -> paper.other(other.attributeText("RefType"), text))));
    }

    private void issued(Optional<XmlElement> book) {
        List<XmlElement> dates = new ArrayList<>();
        article.path("Journal", "JournalIssue", "PubDate").ifPresent(dates::add);
        book.flatMap(b -> b.child("PubDate")).ifPresent(dates::add);
        dates.addAll(article.children("ArticleDate"));
        boolean found = false;
        for (XmlElement date : dates) {
            List<Passage> parts = date.children().stream()
                    .flatMap(part -> part.text().stream())
                    .toList();
            Optional<Passage> printed = XmlElement.join(parts, " ");
            Optional<DateSpan> read = found ? Optional.empty() : printed.flatMap(text -> date(date, text));
            if (read.isPresent()) {
                printed.ifPresent(text -> paper.issued(read.get(), text));
                found = true;
            } else {
                printed.ifPresent(text -> paper.other(date.name(), text));
            }
        }
    }

    private static Optional<DateSpan> date(XmlElement date, Passage printed) {
        List<String> parts = new ArrayList<>();
        for (String name : new String[] {"Year", "Month", "Season", "Day"}) {
            date.textOf(name).ifPresent(text -> parts.add(text.text()));
        }
        return RecordDate.parse(parts.isEmpty() ? printed.text() : String.join(" ", parts));
    }
}
