package org.colloquy.core.source.bibliography.xml;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
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
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.xml.XmlElement;

/** A record of EndNote: what each of its elements means. */
final class EndnoteRecord {

    private static final Map<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("Journal Article", PaperKind.JOURNAL_ARTICLE)
            .put("Electronic Article", PaperKind.JOURNAL_ARTICLE)
            .put("Magazine Article", PaperKind.MAGAZINE_ARTICLE)
            .put("Newspaper Article", PaperKind.NEWSPAPER_ARTICLE)
            .put("Book", PaperKind.BOOK)
            .put("Electronic Book", PaperKind.BOOK)
            .put("Edited Book", PaperKind.EDITED_BOOK)
            .put("Book Section", PaperKind.BOOK_CHAPTER)
            .put("Electronic Book Section", PaperKind.BOOK_CHAPTER)
            .put("Encyclopedia", PaperKind.REFERENCE_ENTRY)
            .put("Dictionary", PaperKind.REFERENCE_ENTRY)
            .put("Conference Paper", PaperKind.CONFERENCE_PAPER)
            .put("Conference Proceedings", PaperKind.CONFERENCE_PAPER)
            .put("Conference", PaperKind.CONFERENCE_PAPER)
            .put("Thesis", PaperKind.THESIS)
            .put("Report", PaperKind.REPORT)
            .put("Government Document", PaperKind.REPORT)
            .put("Patent", PaperKind.PATENT)
            .put("Standard", PaperKind.STANDARD)
            .put("Dataset", PaperKind.DATASET)
            .put("Computer Program", PaperKind.SOFTWARE)
            .put("Web Page", PaperKind.WEB_PAGE)
            .put("Blog", PaperKind.WEB_PAGE)
            .put("Manuscript", PaperKind.MANUSCRIPT)
            .put("Unpublished Work", PaperKind.MANUSCRIPT)
            .put("Personal Communication", PaperKind.LETTER)
            .put("Film or Broadcast", PaperKind.RECORDING)
            .put("Audiovisual Material", PaperKind.RECORDING)
            .put("Generic", PaperKind.UNKNOWN)
            .buildOrThrow();
    /** What concerns the writer's library, and what is read as a whole. */
    private static final Set<String> ELSEWHERE = ImmutableSet.of(
            "database", "source-app", "rec-number", "foreign-keys", "ref-type", "dates", "periodical", "contributors");

    private static final String ADDRESS = "auth-address";

    /** Titles that some write beside {@code titles} rather than in it. */
    private static final Set<String> TITLES =
            ImmutableSet.of("secondary-title", "tertiary-title", "short-title", "alt-title", "translated-title");

    private static final Map<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("pages", Detail.Kind.PAGES)
            .put("volume", Detail.Kind.VOLUME)
            .put("number", Detail.Kind.ISSUE)
            .put("issue", Detail.Kind.ISSUE)
            .put("section", Detail.Kind.SECTION)
            .put("edition", Detail.Kind.EDITION)
            .put("publisher", Detail.Kind.PUBLISHER)
            .put("pub-location", Detail.Kind.PLACE)
            .put("language", Detail.Kind.LANGUAGE)
            .put("work-type", Detail.Kind.GENRE)
            .put("notes", Detail.Kind.NOTE)
            .put("call-num", Detail.Kind.CALL_NUMBER)
            .put("remote-database-name", Detail.Kind.ARCHIVE)
            .buildOrThrow();

    private final XmlElement record;
    private final PaperRecord paper;
    private final PaperKind kind;

    EndnoteRecord(RecordContext context, XmlElement record) {
        this.record = record;
        this.paper = XmlSource.paper(context, record);
        String type =
                record.child("ref-type").map(ref -> ref.attributeText("name")).orElse("");
        this.kind = KINDS.getOrDefault(type, type.isEmpty() ? PaperKind.UNKNOWN : PaperKind.OTHER);
    }

    void send() {
        paper.kind(kind);
        record.child("ref-type")
                .flatMap(ref -> ref.attribute("name"))
                .ifPresent(type -> paper.detail(Detail.Kind.TYPE, type));
        record.children("contributors").forEach(this::people);
        record.children().forEach(this::field);
        record.children("periodical").forEach(this::periodical);
        issued();
        paper.send();
    }

    private void people(XmlElement contributors) {
        for (XmlElement group : contributors.children()) {
            for (XmlElement person : group.children()) {
                person.text().ifPresent(name -> {
                    Contributor who = name.text().endsWith(",")
                            ? Contributor.group(name.part(0, name.text().length() - 1))
                            : Contributor.person(name);
                    if (group.name().equals("authors")) {
                        addressOfOneAuthor().ifPresent(who::worksAt);
                        paper.author(who);
                    } else {
                        paper.role(role(group.name()), group.label(), who);
                    }
                });
            }
        }
    }

    /** Whose address it is, is told only where there is one author. */
    private Optional<Passage> addressOfOneAuthor() {
        return record.path("contributors", "authors")
                .filter(authors -> authors.children("author").size() == 1)
                .flatMap(authors -> record.textOf(ADDRESS));
    }

    private RoleKind role(String group) {
        return switch (group) {
            case "secondary-authors" -> kind == PaperKind.THESIS ? RoleKind.ADVISOR : RoleKind.EDITOR;
            case "tertiary-authors" -> kind == PaperKind.THESIS ? RoleKind.ADVISOR : RoleKind.SERIES_EDITOR;
            case "translated-authors" -> RoleKind.TRANSLATOR;
            default -> RoleKind.CONTRIBUTOR;
        };
    }

    private void field(XmlElement field) {
        switch (field.name()) {
            case "titles" ->
                field.children().forEach(title -> title.text().ifPresent(text -> title(title.name(), text)));
            case "keywords" -> field.children().forEach(word -> word.text().ifPresent(this::keywords));
            case "urls" -> field.children().forEach(this::urls);
            case "abstract" -> field.text().ifPresent(paper::abstractText);
            case "isbn" -> field.text().ifPresent(text -> SerialNumbers.add(paper, "isbn", text));
            case "electronic-resource-num" -> field.text().ifPresent(this::electronicNumber);
            case ADDRESS ->
                field.text()
                        .filter(text -> addressOfOneAuthor().isEmpty())
                        .ifPresent(text -> paper.other(ADDRESS, text));
            case "custom2" -> field.text().ifPresent(this::custom);
            case "label" ->
                field.text().ifPresent(text -> paper.key(text.text()).other("label", text));
            case "custom7" -> field.text().ifPresent(this::articleNumber);
            default -> {
                if (!ELSEWHERE.contains(field.name())) {
                    field.text().ifPresent(text -> detail(field.name(), text));
                }
            }
        }
    }

    private void detail(String name, Passage text) {
        if (TITLES.contains(name) && record.path("titles", name).isEmpty()) {
            title(name, text);
            return;
        }
        Optional<Detail.Kind> known = Optional.ofNullable(DETAILS.get(name));
        known.ifPresentOrElse(what -> paper.detail(what, text), () -> paper.other(name, text));
    }

    /** The end of a line that EndNote writes as a reference parts what was entered as a list. */
    private void keywords(Passage words) {
        SplitText.parts(words, sign -> sign == '\r').forEach(paper::keyword);
    }

    /** PubMed's records have the number of PubMed Central in a field that is otherwise the user's. */
    private void custom(Passage text) {
        if (Identifier.parse(Scheme.PMC, text.text()).isPresent()) {
            paper.identifier(Scheme.PMC, text);
        } else {
            paper.other("custom2", text);
        }
    }

    /** The field is the number of an article, where the work is one. */
    private void articleNumber(Passage text) {
        if (kind == PaperKind.JOURNAL_ARTICLE || kind == PaperKind.CONFERENCE_PAPER) {
            paper.detail(Detail.Kind.ARTICLE_NUMBER, text);
        } else {
            paper.other("custom7", text);
        }
    }

    private void electronicNumber(Passage text) {
        if (Identifier.parse(Scheme.DOI, text.text()).isPresent()) {
            paper.identifier(Scheme.DOI, text);
        } else {
            paper.other("electronic-resource-num", text);
        }
    }

    private void title(String name, Passage text) {
        switch (name) {
            case "title" -> paper.title(text);
            case "secondary-title" -> {
                if (kind == PaperKind.BOOK || kind == PaperKind.EDITED_BOOK) {
                    paper.detail(Detail.Kind.SERIES, text);
                } else {
                    paper.container(container(), text);
                }
            }
            case "tertiary-title" -> paper.detail(Detail.Kind.SERIES, text);
            case "short-title" -> paper.detail(Detail.Kind.SHORT_TITLE, text);
            case "alt-title" -> paper.detail(Detail.Kind.CONTAINER_SHORT, text);
            case "translated-title" -> paper.detail(Detail.Kind.OTHER_TITLE, text);
            default -> paper.other(name, text);
        }
    }

    private Container.Kind container() {
        return switch (kind) {
            case JOURNAL_ARTICLE, MAGAZINE_ARTICLE, NEWSPAPER_ARTICLE -> Container.Kind.JOURNAL;
            case CONFERENCE_PAPER -> Container.Kind.PROCEEDINGS;
            case BOOK_CHAPTER, REFERENCE_ENTRY -> Container.Kind.BOOK;
            default -> Container.Kind.UNKNOWN;
        };
    }

    /** The journal may be told here alone; its short forms may be told beside. */
    private void periodical(XmlElement periodical) {
        boolean told = record.path("titles", "secondary-title").isPresent();
        periodical.textOf("full-title").filter(title -> !told).ifPresent(title -> paper.container(container(), title));
        for (XmlElement shorter : periodical.children("abbr-1", "abbr-2", "abbr-3")) {
            shorter.text().ifPresent(text -> paper.detail(Detail.Kind.CONTAINER_SHORT, text));
        }
    }

    private void urls(XmlElement group) {
        for (XmlElement url : group.children("url")) {
            url.text().ifPresent(text -> {
                if (text.text().startsWith("http")) {
                    paper.link(group.name().equals("pdf-urls") ? Link.Kind.PDF : Link.Kind.PAGE, text);
                } else {
                    paper.other(group.name(), text);
                }
            });
        }
    }

    /** What is told of the day beside the year; some write a month and a day of their own. */
    private List<Passage> days() {
        List<Passage> days = record.path("dates", "pub-dates").stream()
                .flatMap(dates -> texts(dates.children("date")))
                .toList();
        List<Passage> apart = record.child("dates").stream()
                .flatMap(dates -> texts(dates.children("month", "day")))
                .toList();
        return days.isEmpty() ? XmlElement.join(apart, " ").stream().toList() : days;
    }

    private static Stream<Passage> texts(List<XmlElement> elements) {
        return elements.stream().flatMap(element -> element.text().stream());
    }

    private void issued() {
        Optional<Passage> year = record.path("dates", "year").flatMap(XmlElement::text);
        List<Passage> days = days();
        Optional<DateSpan> whole = year.flatMap(y -> days.stream()
                .findFirst()
                .flatMap(day -> RecordDate.parse(
                        day.text().contains(y.text().strip()) ? day.text() : y.text() + " " + day.text()))
                .filter(date -> date.year()
                        .equals(RecordDate.parse(y.text()).map(DateSpan::year).orElse(date.year()))));
        Optional<DateSpan> date = whole.or(() -> year.flatMap(y -> RecordDate.parse(y.text())));
        Optional<DateSpan> alone =
                date.or(() -> days.stream().findFirst().flatMap(day -> RecordDate.parse(day.text())));
        Optional<Passage> printed =
                year.filter(y -> date.isPresent()).or(() -> days.stream().findFirst());
        if (alone.isPresent() && printed.isPresent()) {
            paper.issued(alone.get(), printed.get());
        } else {
            year.ifPresent(text -> paper.other("year", text));
        }
        days.stream()
                .filter(day -> whole.isEmpty() && printed.filter(day::equals).isEmpty())
                .forEach(day -> paper.other("pub-dates", day));
    }
}
