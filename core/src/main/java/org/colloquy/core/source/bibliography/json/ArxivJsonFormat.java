package org.colloquy.core.source.bibliography.json;

import com.google.auto.service.AutoService;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.NameParts;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.json.JsonValue;

/**
 * The snapshot of arXiv's metadata, one record to a line. The date is that of the first version. Who submitted, when the
 * record changed, the dates of later versions, and the authors as one text are left out.
 */
@AutoService(SourceFormat.class)
public final class ArxivJsonFormat implements SourceFormat {

    private static final double SURE = 0.97;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final int AFFILIATIONS = 3;

    @Override
    public String id() {
        return "arxiv-json";
    }

    @Override
    public String description() {
        return "the metadata snapshot of arXiv, JSON lines";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head)
                        .filter(seen -> seen.hasAll("id", "authors_parsed", "categories", "title"))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        JsonSource papers = new JsonSource(id(), Markup.TEX, Set.of());
        papers.read(source, reading, sink, (context, record) -> send(new PaperRecord(context, record.whole()), record));
    }

    private static void send(PaperRecord paper, JsonRecord record) {
        paper.kind(PaperKind.PREPRINT);
        record.text("title").ifPresent(paper::title);
        record.text("abstract").ifPresent(paper::abstractText);
        record.each("authors_parsed").forEach(author -> author(paper, author));
        record.text("id").ifPresent(id -> paper.identifier(Scheme.ARXIV, id));
        record.texts("doi").stream()
                .flatMap(dois -> SplitText.parts(dois, CharMatcher.whitespace()).stream())
                .forEach(doi -> paper.identifier(Scheme.DOI, doi));
        versions(paper, record.each("versions"));
        record.text("categories")
                .ifPresent(list -> SplitText.parts(list, CharMatcher.whitespace())
                        .forEach(category -> paper.subject(
                                new Subject(
                                        category.text(),
                                        Optional.of("arXiv"),
                                        Optional.empty(),
                                        OptionalDouble.empty()),
                                category)));
        record.text("journal-ref").ifPresent(printed -> paper.detail(Detail.Kind.HOW_PUBLISHED, printed));
        record.text("report-no").ifPresent(printed -> paper.detail(Detail.Kind.NUMBER, printed));
        record.text("license").ifPresent(printed -> paper.detail(Detail.Kind.LICENCE, printed));
        record.text("comments").ifPresent(printed -> paper.detail(Detail.Kind.NOTE, printed));
        record.keepRest(paper, Set.of("submitter", "authors", "update_date"));
        paper.send();
    }

    /** Family name, given names, suffix, affiliations. A collaboration has nothing but its name. */
    private static void author(PaperRecord paper, JsonValue author) {
        List<Optional<Passage>> parts =
                author.items().stream().map(JsonValue::printed).toList();
        NameParts name = new NameParts(part(parts, 1), Optional.empty(), part(parts, 0), part(parts, 2));
        boolean group = name.given().isEmpty()
                && name.family().filter(text -> isGroup(text.text())).isPresent();
        Optional<Contributor> contributor = group ? name.family().map(Contributor::group) : name.person(Markup.TEX);
        contributor.ifPresent(found -> {
            parts.stream().skip(AFFILIATIONS).flatMap(Optional::stream).forEach(found::worksAt);
            paper.author(found);
        });
    }

    private static boolean isGroup(String name) {
        return List.of("ollaboration", "onsortium", "Team", "Group", "COLLABORATION").stream()
                .anyMatch(name::contains);
    }

    private static Optional<Passage> part(List<Optional<Passage>> parts, int index) {
        return index < parts.size() ? parts.get(index) : Optional.empty();
    }

    private static void versions(PaperRecord paper, List<JsonValue> versions) {
        versions.stream()
                .findFirst()
                .flatMap(first -> first.textOf("created"))
                .ifPresent(created -> date(created.text())
                        .ifPresentOrElse(date -> paper.issued(date, created), () -> paper.other("created", created)));
        versions.stream()
                .reduce((before, after) -> after)
                .flatMap(last -> last.textOf("version"))
                .ifPresent(version -> paper.detail(Detail.Kind.VERSION, DIGITS.retainFrom(version.text()), version));
    }

    /** The weekday adds nothing, and may be wrong. */
    private static String withoutWeekday(String created) {
        return created.substring(created.indexOf(',') + 1).strip();
    }

    private static Optional<DateSpan> date(String created) {
        try {
            LocalDate day = OffsetDateTime.parse(withoutWeekday(created), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .atZoneSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
            return DateSpan.parse(day.toString());
        } catch (DateTimeParseException e) {
            return DateSpan.parse(created);
        }
    }
}
