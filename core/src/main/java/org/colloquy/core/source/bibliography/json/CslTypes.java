package org.colloquy.core.source.bibliography.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.PaperKind;

/** What CSL's types mean. */
final class CslTypes {

    private static final ImmutableMap<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("article", PaperKind.PREPRINT)
            .put("article-journal", PaperKind.JOURNAL_ARTICLE)
            .put("article-magazine", PaperKind.MAGAZINE_ARTICLE)
            .put("article-newspaper", PaperKind.NEWSPAPER_ARTICLE)
            .put("book", PaperKind.BOOK)
            .put("broadcast", PaperKind.RECORDING)
            .put("chapter", PaperKind.BOOK_CHAPTER)
            .put("dataset", PaperKind.DATASET)
            .put("entry", PaperKind.REFERENCE_ENTRY)
            .put("entry-dictionary", PaperKind.REFERENCE_ENTRY)
            .put("entry-encyclopedia", PaperKind.REFERENCE_ENTRY)
            .put("manuscript", PaperKind.MANUSCRIPT)
            .put("motion_picture", PaperKind.RECORDING)
            .put("paper-conference", PaperKind.CONFERENCE_PAPER)
            .put("patent", PaperKind.PATENT)
            .put("periodical", PaperKind.PERIODICAL_ISSUE)
            .put("personal_communication", PaperKind.LETTER)
            .put("post", PaperKind.WEB_PAGE)
            .put("post-weblog", PaperKind.WEB_PAGE)
            .put("report", PaperKind.REPORT)
            .put("review", PaperKind.REVIEW)
            .put("review-book", PaperKind.REVIEW)
            .put("software", PaperKind.SOFTWARE)
            .put("song", PaperKind.RECORDING)
            .put("speech", PaperKind.PRESENTATION)
            .put("standard", PaperKind.STANDARD)
            .put("thesis", PaperKind.THESIS)
            .put("webpage", PaperKind.WEB_PAGE)
            .buildOrThrow();
    private static final ImmutableSet<String> OTHERS = ImmutableSet.of(
            "bill",
            "classic",
            "collection",
            "document",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "map",
            "musical_score",
            "pamphlet",
            "performance",
            "regulation",
            "treaty");

    private CslTypes() {}

    static boolean isKnown(String type) {
        return KINDS.containsKey(type) || OTHERS.contains(type);
    }

    /** Returns the kind; of a thesis the genre tells the degree. */
    static PaperKind kind(String type, String genre) {
        if (type.equals("thesis")) {
            String lower = Ascii.toLowerCase(genre);
            boolean doctoral = lower.contains("phd") || lower.contains("ph.d") || lower.contains("doctor");
            return doctoral
                    ? PaperKind.DOCTORAL_THESIS
                    : lower.contains("master") ? PaperKind.MASTERS_THESIS : PaperKind.THESIS;
        }
        PaperKind known = KINDS.get(type);
        if (known != null) {
            return known;
        }
        // Some services answer with their own words in place of those of CSL.
        PaperKind crossref = CrossrefTypes.kind(type, "");
        return type.isEmpty() ? PaperKind.UNKNOWN : crossref;
    }

    static Container.Kind container(PaperKind kind) {
        return switch (kind) {
            case JOURNAL_ARTICLE, MAGAZINE_ARTICLE, NEWSPAPER_ARTICLE, REVIEW, PERIODICAL_ISSUE ->
                Container.Kind.JOURNAL;
            case CONFERENCE_PAPER -> Container.Kind.PROCEEDINGS;
            case BOOK_CHAPTER, REFERENCE_ENTRY -> Container.Kind.BOOK;
            case WEB_PAGE -> Container.Kind.WEB_SITE;
            default -> Container.Kind.UNKNOWN;
        };
    }
}
