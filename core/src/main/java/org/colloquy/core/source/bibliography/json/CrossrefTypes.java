package org.colloquy.core.source.bibliography.json;

import com.google.common.collect.ImmutableMap;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Relation.Kind;

/** What Crossref's words for types, relations and registries mean. */
final class CrossrefTypes {

    private static final ImmutableMap<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("journal-article", PaperKind.JOURNAL_ARTICLE)
            .put("proceedings-article", PaperKind.CONFERENCE_PAPER)
            .put("book-chapter", PaperKind.BOOK_CHAPTER)
            .put("book-part", PaperKind.BOOK_CHAPTER)
            .put("book-section", PaperKind.BOOK_CHAPTER)
            .put("book-track", PaperKind.BOOK_CHAPTER)
            .put("reference-entry", PaperKind.REFERENCE_ENTRY)
            .put("book", PaperKind.BOOK)
            .put("monograph", PaperKind.BOOK)
            .put("reference-book", PaperKind.BOOK)
            .put("edited-book", PaperKind.EDITED_BOOK)
            .put("proceedings", PaperKind.PROCEEDINGS)
            .put("journal-issue", PaperKind.PERIODICAL_ISSUE)
            .put("journal-volume", PaperKind.PERIODICAL_ISSUE)
            .put("dissertation", PaperKind.THESIS)
            .put("report", PaperKind.REPORT)
            .put("report-component", PaperKind.REPORT)
            .put("standard", PaperKind.STANDARD)
            .put("posted-content", PaperKind.PREPRINT)
            .put("peer-review", PaperKind.REVIEW)
            .put("dataset", PaperKind.DATASET)
            .put("database", PaperKind.DATASET)
            .put("software", PaperKind.SOFTWARE)
            .buildOrThrow();
    private static final ImmutableMap<String, Kind> RELATIONS = ImmutableMap.<String, Kind>builder()
            .put("is-part-of", Kind.IS_PART_OF)
            .put("has-part", Kind.HAS_PART)
            .put("is-version-of", Kind.IS_VERSION_OF)
            .put("has-version", Kind.HAS_VERSION)
            .put("is-preprint-of", Kind.IS_PREPRINT_OF)
            .put("has-preprint", Kind.HAS_PREPRINT)
            .put("is-supplement-to", Kind.IS_SUPPLEMENT_TO)
            .put("is-supplemented-by", Kind.IS_SUPPLEMENTED_BY)
            .put("is-review-of", Kind.IS_REVIEW_OF)
            .put("is-translation-of", Kind.IS_TRANSLATION_OF)
            .put("references", Kind.REFERENCES)
            .buildOrThrow();
    private static final ImmutableMap<String, Scheme> SCHEMES = ImmutableMap.of(
            "doi", Scheme.DOI,
            "arxiv", Scheme.ARXIV,
            "pmid", Scheme.PMID,
            "pmcid", Scheme.PMC,
            "isbn", Scheme.ISBN,
            "issn", Scheme.ISSN,
            "handle", Scheme.HANDLE);

    private CrossrefTypes() {}

    static PaperKind kind(String type, String subtype) {
        if (type.equals("posted-content")) {
            return subtype.isEmpty() || subtype.equals("preprint") ? PaperKind.PREPRINT : PaperKind.OTHER;
        }
        return KINDS.getOrDefault(type, type.isEmpty() ? PaperKind.UNKNOWN : PaperKind.OTHER);
    }

    static Container.Kind container(PaperKind kind) {
        return switch (kind) {
            case JOURNAL_ARTICLE, PERIODICAL_ISSUE -> Container.Kind.JOURNAL;
            case CONFERENCE_PAPER -> Container.Kind.PROCEEDINGS;
            case BOOK_CHAPTER, REFERENCE_ENTRY -> Container.Kind.BOOK;
            case PREPRINT -> Container.Kind.REPOSITORY;
            default -> Container.Kind.UNKNOWN;
        };
    }

    static Relation.Kind relation(String name) {
        return RELATIONS.getOrDefault(name, Kind.IS_RELATED_TO);
    }

    static ImmutableMap<String, Scheme> schemes() {
        return SCHEMES;
    }
}
