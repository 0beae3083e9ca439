package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;

/**
 * Which field says which detail: one table for reading and for writing.
 *
 * <table>
 *   <caption>What has no row in the table</caption>
 *   <tr><th>a mention's</th><th>field</th></tr>
 *   <tr><td>key</td><td>the entry's key</td></tr>
 *   <tr><td>kind, and the detail TYPE</td><td>the entry's type ({@link BibtexKinds})</td></tr>
 *   <tr><td>title, abstract</td><td>{@code title}, {@code abstract}</td></tr>
 *   <tr><td>authors</td><td>{@code author}, with {@code and others} where they are not complete</td></tr>
 *   <tr><td>roles</td><td>{@code editor}, {@code translator}, {@code bookauthor} …</td></tr>
 *   <tr><td>issued</td><td>{@code date}, or {@code year} and {@code month}</td></tr>
 *   <tr><td>container</td><td>{@code journaltitle} of articles, {@code booktitle} of parts, {@code maintitle} of volumes</td></tr>
 *   <tr><td>its ISSN and ISBN</td><td>{@code issn}, {@code isbn}</td></tr>
 *   <tr><td>identifiers</td><td>{@code doi}; {@code eprint} with {@code eprinttype}; {@code isbn}</td></tr>
 *   <tr><td>links</td><td>{@code url}</td></tr>
 *   <tr><td>subjects</td><td>{@code keywords}</td></tr>
 *   <tr><td>other fields</td><td>under their own names</td></tr>
 * </table>
 */
final class BibtexFields {

    /** One row: of papers of these kinds, this field says this detail. */
    private record Row(String field, Detail.Kind detail, Set<PaperKind> kinds) {}

    private static final Set<PaperKind> ALL = ImmutableSet.copyOf(PaperKind.values());
    private static final Set<PaperKind> ISSUED = kinds(PaperKind::isNumberedByIssue);
    private static final Set<PaperKind> IN_SERIES = kinds(PaperKind::isNumberedBySeries);
    private static final Set<PaperKind> OF_INSTITUTIONS =
            ImmutableSet.of(PaperKind.DOCTORAL_THESIS, PaperKind.MASTERS_THESIS, PaperKind.THESIS, PaperKind.REPORT);

    private static final List<Row> ROWS = ImmutableList.<Row>builder()
            .add(row("subtitle", Detail.Kind.SUBTITLE))
            .add(row("shorttitle", Detail.Kind.SHORT_TITLE))
            .add(row("origtitle", Detail.Kind.OTHER_TITLE))
            .add(row("shortjournal", Detail.Kind.CONTAINER_SHORT))
            .add(row("volume", Detail.Kind.VOLUME))
            .add(new Row("number", Detail.Kind.ISSUE, ISSUED))
            .add(new Row("number", Detail.Kind.SERIES_NUMBER, IN_SERIES))
            .add(new Row(
                    "number", Detail.Kind.NUMBER, kinds(kind -> !ISSUED.contains(kind) && !IN_SERIES.contains(kind))))
            .add(row("reportnumber", Detail.Kind.NUMBER))
            .add(row("issue", Detail.Kind.ISSUE))
            .add(row("pages", Detail.Kind.PAGES))
            .add(row("eid", Detail.Kind.ARTICLE_NUMBER))
            .add(row("pagetotal", Detail.Kind.PAGE_COUNT))
            .add(row("chapter", Detail.Kind.CHAPTER))
            .add(row("section", Detail.Kind.SECTION))
            .add(row("edition", Detail.Kind.EDITION))
            .add(row("series", Detail.Kind.SERIES))
            .add(row("publisher", Detail.Kind.PUBLISHER))
            .add(row("location", Detail.Kind.PLACE))
            .add(new Row("institution", Detail.Kind.INSTITUTION, OF_INSTITUTIONS))
            .add(row("organization", Detail.Kind.INSTITUTION))
            .add(row("institution", Detail.Kind.INSTITUTION))
            .add(row("eventtitle", Detail.Kind.EVENT))
            .add(row("venue", Detail.Kind.EVENT_PLACE))
            .add(row("eventdate", Detail.Kind.EVENT_DATE))
            .add(row("urldate", Detail.Kind.ACCESSED))
            .add(row("language", Detail.Kind.LANGUAGE))
            .add(row("langid", Detail.Kind.LANGUAGE))
            .add(row("license", Detail.Kind.LICENCE))
            .add(row("pubstate", Detail.Kind.STATUS))
            .add(row("version", Detail.Kind.VERSION))
            .add(row("type", Detail.Kind.GENRE))
            .add(row("entrysubtype", Detail.Kind.GENRE))
            .add(row("library", Detail.Kind.CALL_NUMBER))
            .add(row("howpublished", Detail.Kind.HOW_PUBLISHED))
            .add(row("note", Detail.Kind.NOTE))
            .add(row("addendum", Detail.Kind.NOTE))
            .build();

    private static final Map<String, Map<PaperKind, Detail.Kind>> BY_FIELD = byField();

    /** The names that biblatex has for older ones, and those under which programs export the same. */
    private static final Map<String, String> ALIASES = ImmutableMap.<String, String>builder()
            .put("abbrev_source_title", "shortjournal")
            .put("address", "location")
            .put("annote", "annotation")
            .put("archiveprefix", "eprinttype")
            .put("articleno", "eid")
            .put("art_number", "eid")
            .put("article-number", "eid")
            .put("articlenumber", "eid")
            .put("copyright", "license")
            .put("hyphenation", "langid")
            .put("journal", "journaltitle")
            .put("key", "sortkey")
            .put("keyword", "keywords")
            .put("licence", "license")
            .put("numpages", "pagetotal")
            .put("organisation", "organization")
            .put("primaryclass", "eprintclass")
            .put("pubmedid", "pmid")
            .put("pubmed", "pmid")
            .put("pmc", "pmcid")
            .put("school", "institution")
            .buildOrThrow();

    private BibtexFields() {}

    private static Row row(String field, Detail.Kind detail) {
        return new Row(field, detail, ALL);
    }

    private static Set<PaperKind> kinds(Predicate<PaperKind> wanted) {
        return ALL.stream().filter(wanted).collect(ImmutableSet.toImmutableSet());
    }

    /** Of several rows for a field and a kind the first counts. */
    private static Map<String, Map<PaperKind, Detail.Kind>> byField() {
        Map<String, Map<PaperKind, Detail.Kind>> details = new HashMap<>();
        for (Row row : ROWS) {
            Map<PaperKind, Detail.Kind> ofField =
                    details.computeIfAbsent(row.field(), field -> new EnumMap<>(PaperKind.class));
            row.kinds().forEach(kind -> ofField.putIfAbsent(kind, row.detail()));
        }
        return ImmutableMap.copyOf(details);
    }

    /** Returns biblatex's name of a field, for example {@code location} for {@code address}. */
    static String canonical(String field) {
        return ALIASES.getOrDefault(field, field);
    }

    /** Returns what the field, by its {@linkplain #canonical} name, says of a paper of this kind. */
    static Optional<Detail.Kind> detail(String field, PaperKind kind) {
        return Optional.ofNullable(BY_FIELD.getOrDefault(field, Map.of()).get(kind));
    }

    /** Returns the field in which a detail of a paper of this kind is written; empty if there is none. */
    static Optional<String> field(Detail.Kind detail, PaperKind kind) {
        return ROWS.stream()
                .filter(row -> row.detail() == detail && row.kinds().contains(kind))
                .map(Row::field)
                .findFirst();
    }
}
