package org.colloquy.core.source.bibliography.xml;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.xml.XmlElement;

/** A work of a project of Citavi: what each of its elements means. */
final class CitaviReference {

    private static final Pattern AS_PRINTED = Pattern.compile("<os>([^<]{0,200})</os>");
    private static final Map<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("JournalArticle", PaperKind.JOURNAL_ARTICLE)
            .put("NewspaperArticle", PaperKind.NEWSPAPER_ARTICLE)
            .put("Book", PaperKind.BOOK)
            .put("BookEdited", PaperKind.EDITED_BOOK)
            .put("CollectedWorks", PaperKind.BOOK)
            .put("Contribution", PaperKind.BOOK_CHAPTER)
            .put("ConferenceProceedings", PaperKind.PROCEEDINGS)
            .put("SpecialIssue", PaperKind.PERIODICAL_ISSUE)
            .put("Thesis", PaperKind.THESIS)
            // What Citavi shows as a report or grey literature.
            .put("UnpublishedWork", PaperKind.REPORT)
            .put("Manuscript", PaperKind.MANUSCRIPT)
            .put("InternetDocument", PaperKind.WEB_PAGE)
            .put("Patent", PaperKind.PATENT)
            .put("Standard", PaperKind.STANDARD)
            .put("ComputerProgram", PaperKind.SOFTWARE)
            .put("Lecture", PaperKind.PRESENTATION)
            .put("PersonalCommunication", PaperKind.LETTER)
            .put("AudioBook", PaperKind.RECORDING)
            .put("AudioOrVideoDocument", PaperKind.RECORDING)
            .put("Broadcast", PaperKind.RECORDING)
            .put("Movie", PaperKind.RECORDING)
            .put("MusicAlbum", PaperKind.RECORDING)
            .put("MusicTrack", PaperKind.RECORDING)
            .put("RadioPlay", PaperKind.RECORDING)
            .buildOrThrow();
    /** What is read as a whole, what concerns the project, and what says the same once more. */
    private static final Set<String> ELSEWHERE = ImmutableSet.of(
            "ReferenceType",
            "CreatedBy",
            "CreatedOn",
            "ModifiedBy",
            "ModifiedOn",
            "DateForSorting",
            "AbstractFormatted",
            "EvaluationFormatted",
            "TableOfContentsFormatted",
            "CitationKeyUpdateType",
            "ShortTitle",
            "ShortTitleUpdateType",
            "CoverPath",
            "HasLabel1",
            "HasLabel2",
            "PageRangeNumber",
            "PageRangeNumeralSystem",
            "Rating",
            "SequenceNumber",
            "StaticIDs",
            "LanguageCode",
            "OriginalCheckedBy",
            "SourceOfBibliographicInformation",
            "TextLinks",
            "Date",
            "Year");

    private static final Map<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("Subtitle", Detail.Kind.SUBTITLE)
            .put("ParallelTitle", Detail.Kind.OTHER_TITLE)
            .put("Volume", Detail.Kind.VOLUME)
            .put("Edition", Detail.Kind.EDITION)
            .put("PlaceOfPublication", Detail.Kind.PLACE)
            .put("Language", Detail.Kind.LANGUAGE)
            .put("Notes", Detail.Kind.NOTE)
            .put("StorageMedium", Detail.Kind.MEDIUM)
            .buildOrThrow();

    private final CitaviProject project;
    private final XmlElement record;
    private final String id;
    private final PaperRecord paper;
    private final PaperKind kind;

    CitaviReference(RecordContext context, CitaviProject project, XmlElement record) {
        this.project = project;
        this.record = record;
        this.id = record.attributeText("id");
        this.paper = XmlSource.paper(context, record);
        PaperKind alone =
                record.textOf("ReferenceType").map(type -> kind(type.text())).orElse(PaperKind.UNKNOWN);
        this.kind = alone == PaperKind.BOOK_CHAPTER && isInProceedings() ? PaperKind.CONFERENCE_PAPER : alone;
    }

    private static PaperKind kind(String type) {
        return KINDS.getOrDefault(type.replace(" ", ""), PaperKind.OTHER);
    }

    /** Citavi has one type for what stands in a larger work, whatever that is. */
    private boolean isInProceedings() {
        return project.outerType(id)
                .filter(type -> kind(type) == PaperKind.PROCEEDINGS)
                .isPresent();
    }

    void send() {
        paper.kind(kind);
        record.textOf("ReferenceType").ifPresent(type -> paper.detail(Detail.Kind.TYPE, type));
        people();
        Container.Kind outer = isInProceedings() ? Container.Kind.PROCEEDINGS : Container.Kind.BOOK;
        project.outerTitle(id).ifPresent(title -> paper.container(outer, title));
        record.children().stream()
                .filter(field -> !ELSEWHERE.contains(field.name())
                        && !field.name().endsWith("Complexity")
                        && !field.name().endsWith("IsComplex")
                        && !field.name().endsWith("SourceTextFormat"))
                .forEach(field -> field.text().ifPresent(text -> field(field.name(), text)));
        for (Passage word : project.linked("ReferenceKeywords", id)) {
            project.text(word, "Name").ifPresent(paper::keyword);
        }
        for (Passage publisher : project.linked("ReferencePublishers", id)) {
            project.text(publisher, "Name").ifPresent(name -> paper.detail(Detail.Kind.PUBLISHER, name));
        }
        issued();
        paper.send();
    }

    private void people() {
        for (Passage who : project.linked("ReferenceAuthors", id)) {
            person(who).ifPresent(paper::author);
        }
        for (Passage who : project.linked("ReferenceEditors", id)) {
            person(who).ifPresent(person -> paper.role(RoleKind.EDITOR, who, person));
        }
        for (Passage who : project.linked("ReferenceCollaborators", id)) {
            person(who).ifPresent(person -> paper.role(RoleKind.CONTRIBUTOR, who, person));
        }
        for (Passage who : project.linked("ReferenceOrganizations", id)) {
            project.text(who, "LastName").ifPresent(name -> paper.detail(Detail.Kind.INSTITUTION, name));
        }
    }

    private Optional<Contributor> person(Passage who) {
        Optional<Passage> given = project.texts(who, "FirstName", "MiddleName");
        Optional<Passage> family = project.texts(who, "Prefix", "LastName");
        return project.texts(who, "FirstName", "MiddleName", "Prefix", "LastName", "Suffix")
                .flatMap(printed -> XmlName.of(paper.context(), given, family, project.text(who, "Suffix"))
                        .map(name -> Contributor.person(printed, name.name())));
    }

    private void field(String name, Passage text) {
        switch (name) {
            case "Title" -> paper.title(text);
            case "CitationKey" -> paper.key(text.text());
            case "Abstract" -> paper.abstractText(text);
            case "DOI" -> paper.identifier(Scheme.DOI, text);
            case "PubMedID" -> paper.identifier(Scheme.PMID, text);
            case "PMCID" -> paper.identifier(Scheme.PMC, text);
            case "ISBN" -> SerialNumbers.add(paper, "ISBN", text);
            case "OnlineAddress" -> address(text);
            case "PeriodicalID" -> periodical(text);
            case "SeriesTitleID" ->
                project.text(text, "Name").ifPresent(series -> paper.detail(Detail.Kind.SERIES, series));
            case "PageRange" -> paper.detail(Detail.Kind.PAGES, asPrinted(text));
            case "PageCount" -> paper.detail(Detail.Kind.PAGE_COUNT, asPrinted(text));
            case "Number" -> paper.detail(number(), text);
            case "AccessDate" ->
                RecordDate.parse(text.text())
                        .ifPresentOrElse(
                                date -> paper.detail(Detail.Kind.ACCESSED, date.toString(), text),
                                () -> paper.other(name, text));
            default ->
                Optional.ofNullable(DETAILS.get(name))
                        .ifPresentOrElse(what -> paper.detail(what, text), () -> paper.other(name, text));
        }
    }

    /** Of a work in a series it is the place there; of the others the number itself. */
    private Detail.Kind number() {
        if (record.textOf("SeriesTitleID").isPresent()) {
            return Detail.Kind.SERIES_NUMBER;
        }
        return record.textOf("PeriodicalID").isPresent() || kind.isPart() ? Detail.Kind.ISSUE : Detail.Kind.NUMBER;
    }

    private void address(Passage text) {
        if (text.text().startsWith("http")) {
            paper.link(Link.Kind.PAGE, text);
        } else if (!text.text().startsWith("data:")) {
            paper.other("OnlineAddress", text);
        }
    }

    private void periodical(Passage journal) {
        Optional<Passage> shorter = Stream.of("StandardAbbreviation", "UserAbbreviation1")
                .flatMap(field -> project.text(journal, field).stream())
                .findFirst();
        Optional<Passage> name = project.text(journal, "Name");
        name.or(() -> shorter).ifPresent(title -> paper.container(Container.Kind.JOURNAL, title));
        shorter.filter(title -> name.isPresent()).ifPresent(title -> paper.detail(Detail.Kind.CONTAINER_SHORT, title));
        project.text(journal, "ISSN").ifPresent(issn -> SerialNumbers.add(paper, "ISSN", issn));
    }

    /** Pages are XML inside of a text: numbers for sorting, and at the end what was typed. */
    private static Passage asPrinted(Passage pages) {
        Matcher typed = AS_PRINTED.matcher(pages.text());
        Passage printed = pages;
        while (typed.find()) {
            printed = pages.reading(typed.group(1));
        }
        return printed;
    }

    private void issued() {
        Optional<Passage> year = record.textOf("Year");
        Optional<Passage> day = record.textOf("Date");
        Optional<DateSpan> whole = day.flatMap(text -> RecordDate.parse(text.text()));
        Optional<DateSpan> plain = year.flatMap(text -> RecordDate.parse(text.text()));
        if (whole.isPresent()
                && (plain.isEmpty() || plain.get().year().equals(whole.get().year()))) {
            paper.issued(whole.get(), day.orElseThrow());
            return;
        }
        day.ifPresent(text -> paper.other("Date", text));
        plain.ifPresentOrElse(
                date -> paper.issued(date, year.orElseThrow()),
                () -> year.ifPresent(text -> paper.other("Year", text)));
    }
}
