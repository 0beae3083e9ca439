package org.colloquy.core.source.bibliography.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.PaperKind;

/** What OpenAlex's words for types mean. */
public final class OpenAlexTypes {

    private static final ImmutableMap<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("preprint", PaperKind.PREPRINT)
            .put("book", PaperKind.BOOK)
            .put("book-chapter", PaperKind.BOOK_CHAPTER)
            .put("dataset", PaperKind.DATASET)
            .put("database", PaperKind.DATASET)
            .put("dissertation", PaperKind.THESIS)
            .put("report", PaperKind.REPORT)
            .put("standard", PaperKind.STANDARD)
            .put("software", PaperKind.SOFTWARE)
            .put("reference-entry", PaperKind.REFERENCE_ENTRY)
            .put("peer-review", PaperKind.REVIEW)
            .put("conference-abstract", PaperKind.CONFERENCE_PAPER)
            .put("conference-paper", PaperKind.CONFERENCE_PAPER)
            .put("proceedings-article", PaperKind.CONFERENCE_PAPER)
            .put("journal-article", PaperKind.JOURNAL_ARTICLE)
            .put("posted-content", PaperKind.PREPRINT)
            .put("patent", PaperKind.PATENT)
            .put("editorial", PaperKind.JOURNAL_ARTICLE)
            .put("erratum", PaperKind.JOURNAL_ARTICLE)
            .put("retraction", PaperKind.JOURNAL_ARTICLE)
            .put("letter", PaperKind.JOURNAL_ARTICLE)
            .buildOrThrow();
    /** These appear in journals and in proceedings alike. */
    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("article", "review");

    private OpenAlexTypes() {}

    /** Returns the kind of a work by OpenAlex's type, by Crossref's, and by the type of its source. */
    public static PaperKind kind(String type, String crossref, String venue) {
        if (!ARTICLES.contains(type)) {
            return KINDS.getOrDefault(type, type.isEmpty() ? PaperKind.UNKNOWN : PaperKind.OTHER);
        }
        return switch (venue) {
            case "conference" -> PaperKind.CONFERENCE_PAPER;
            case "journal" ->
                crossref.equals("proceedings-article") ? PaperKind.CONFERENCE_PAPER : PaperKind.JOURNAL_ARTICLE;
            default -> KINDS.getOrDefault(crossref, PaperKind.UNKNOWN);
        };
    }

    static Container.Kind container(String type) {
        return switch (type) {
            case "journal" -> Container.Kind.JOURNAL;
            case "conference" -> Container.Kind.PROCEEDINGS;
            case "repository" -> Container.Kind.REPOSITORY;
            case "book series" -> Container.Kind.BOOK;
            default -> Container.Kind.UNKNOWN;
        };
    }
}
