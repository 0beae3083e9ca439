package org.colloquy.core.source.bibliography.xml;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.bibliography.bibtex.BibtexKinds;
import org.colloquy.core.source.xml.XmlElement;

/** A source of Word's bibliography: what each of its elements means. */
final class MsBibRecord {

    /** Before the names of fields that another program carries through Word. */
    private static final String CARRIED = "BIBTEX_";

    private static final Map<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("ArticleInAPeriodical", PaperKind.MAGAZINE_ARTICLE)
            .put("Book", PaperKind.BOOK)
            .put("BookSection", PaperKind.BOOK_CHAPTER)
            .put("JournalArticle", PaperKind.JOURNAL_ARTICLE)
            .put("ConferenceProceedings", PaperKind.CONFERENCE_PAPER)
            .put("Report", PaperKind.REPORT)
            .put("SoundRecording", PaperKind.RECORDING)
            .put("Performance", PaperKind.RECORDING)
            .put("Film", PaperKind.RECORDING)
            .put("DocumentFromInternetSite", PaperKind.WEB_PAGE)
            .put("InternetSite", PaperKind.WEB_PAGE)
            .put("ElectronicSource", PaperKind.WEB_PAGE)
            .put("Patent", PaperKind.PATENT)
            .buildOrThrow();
    /** What the title of the larger work is called, the likeliest first. */
    private static final List<String> CONTAINERS = List.of(
            "JournalName",
            "BookTitle",
            "ConferenceName",
            "PeriodicalTitle",
            "PublicationTitle",
            "InternetSiteTitle",
            "AlbumTitle",
            "BroadcastTitle");
    /** What is read as a whole, and what concerns the document in which the source is cited. */
    private static final Set<String> ELSEWHERE = ImmutableSet.of(
            "SourceType",
            "Author",
            "Year",
            "Month",
            "Day",
            "YearAccessed",
            "MonthAccessed",
            "DayAccessed",
            "City",
            "StateProvince",
            "CountryRegion",
            "Guid",
            "RefOrder",
            "BIBTEX_Entry");

    private static final Map<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("shorttitle", Detail.Kind.SHORT_TITLE)
            .put("volume", Detail.Kind.VOLUME)
            .put("pages", Detail.Kind.PAGES)
            .put("edition", Detail.Kind.EDITION)
            .put("chapternumber", Detail.Kind.CHAPTER)
            .put("publisher", Detail.Kind.PUBLISHER)
            .put("institution", Detail.Kind.INSTITUTION)
            .put("department", Detail.Kind.INSTITUTION)
            .put("thesistype", Detail.Kind.GENRE)
            .put("type", Detail.Kind.GENRE)
            .put("medium", Detail.Kind.MEDIUM)
            .put("patentnumber", Detail.Kind.NUMBER)
            .put("comments", Detail.Kind.NOTE)
            .put("note", Detail.Kind.NOTE)
            .put("series", Detail.Kind.SERIES)
            .put("version", Detail.Kind.VERSION)
            .put("conferencename", Detail.Kind.EVENT)
            .buildOrThrow();

    private final XmlElement record;
    private final PaperRecord paper;
    private final PaperKind kind;

    MsBibRecord(RecordContext context, XmlElement record) {
        this.record = record;
        this.paper = XmlSource.paper(context, record);
        this.kind = record.textOf(CARRIED + "Entry")
                .flatMap(MsBibRecord::carried)
                .or(() -> record.textOf("SourceType")
                        .map(type -> KINDS.getOrDefault(type.text().strip(), PaperKind.OTHER)))
                .orElse(PaperKind.UNKNOWN);
    }

    void send() {
        paper.kind(kind);
        record.textOf(CARRIED + "Entry")
                .filter(entry -> carried(entry).isEmpty())
                .or(() -> record.textOf("SourceType"))
                .ifPresent(type -> paper.detail(Detail.Kind.TYPE, type));
        MsBibPeople.add(paper, record);
        Optional<XmlElement> outer = CONTAINERS.stream()
                .flatMap(name -> record.children(name).stream())
                .filter(found -> found.text().isPresent())
                .findFirst();
        outer.flatMap(XmlElement::text).ifPresent(title -> paper.container(container(), title));
        record.children().stream()
                .filter(field -> !ELSEWHERE.contains(field.name()))
                .filter(field -> outer.filter(field::equals).isEmpty())
                .forEach(field -> field.text().ifPresent(text -> field(field.name(), text)));
        place();
        issued();
        accessed();
        paper.send();
    }

    /** The kind that a type of the other program's entries stands for; a user's own type stands for none. */
    private static Optional<PaperKind> carried(Passage entry) {
        return BibtexKinds.ofType(entry.text()).or(() -> RecordKinds.of(entry.text()));
    }

    private Container.Kind container() {
        return switch (kind) {
            case JOURNAL_ARTICLE, MAGAZINE_ARTICLE, NEWSPAPER_ARTICLE -> Container.Kind.JOURNAL;
            case CONFERENCE_PAPER -> Container.Kind.PROCEEDINGS;
            case BOOK_CHAPTER, REFERENCE_ENTRY -> Container.Kind.BOOK;
            case WEB_PAGE -> Container.Kind.WEB_SITE;
            default -> Container.Kind.UNKNOWN;
        };
    }

    private void field(String name, Passage text) {
        String bare = (name.startsWith(CARRIED) ? name.substring(CARRIED.length()) : name).toLowerCase(Locale.ROOT);
        switch (bare) {
            case "title" -> paper.title(text);
            case "tag" -> paper.key(text.text());
            case "abstract" -> paper.abstractText(text);
            case "keywords" -> SplitText.parts(text, CharMatcher.anyOf(";,")).forEach(paper::keyword);
            case "url" -> paper.link(Link.Kind.PAGE, text);
            case "doi" -> paper.identifier(Scheme.DOI, text);
            case "standardnumber" -> MsBibNumbers.add(paper, text);
            case "lcid" -> language(text);
            case "issue", "number" -> paper.detail(kind.isPart() ? Detail.Kind.ISSUE : Detail.Kind.NUMBER, text);
            default ->
                Optional.ofNullable(DETAILS.get(bare))
                        .ifPresentOrElse(what -> paper.detail(what, text), () -> paper.other(name, text));
        }
    }

    /** The number of a language; 0 is that of none. */
    private void language(Passage number) {
        MsBibLanguages.name(number.text())
                .ifPresentOrElse(
                        name -> paper.detail(Detail.Kind.LANGUAGE, name, number), () -> paper.other("LCID", number));
    }

    private void place() {
        List<Passage> parts = Stream.of("City", "StateProvince", "CountryRegion")
                .flatMap(name -> record.textOf(name).stream())
                .toList();
        if (!parts.isEmpty()) {
            String place = String.join(", ", parts.stream().map(Passage::text).toList());
            paper.detail(Detail.Kind.PLACE, place, parts.get(0));
        }
    }

    private void issued() {
        Optional<Passage> year = record.textOf("Year");
        Optional<Passage> month = record.textOf("Month");
        Optional<Passage> day = record.textOf("Day");
        year.flatMap(known -> RecordDate.parse(words(known, month, day)))
                .ifPresentOrElse(
                        date -> paper.issued(date, year.orElseThrow()),
                        () -> Stream.of(year, month, day)
                                .flatMap(Optional::stream)
                                .forEach(part -> paper.other("date", part)));
    }

    private void accessed() {
        record.textOf("YearAccessed").ifPresent(year -> {
            Optional<Passage> month = record.textOf("MonthAccessed");
            Optional<Passage> day = record.textOf("DayAccessed");
            RecordDate.parse(words(year, month, day))
                    .ifPresentOrElse(
                            date -> paper.detail(Detail.Kind.ACCESSED, date.toString(), year),
                            () -> paper.other("YearAccessed", year));
        });
    }

    private static String words(Passage year, Optional<Passage> month, Optional<Passage> day) {
        return year.text() + " " + month.map(Passage::text).orElse("") + " "
                + day.filter(known -> month.isPresent()).map(Passage::text).orElse("");
    }
}
