package org.colloquy.core.export;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;

/** The types and variables of CSL, schema 1.0.2. */
final class CslWords {

    private static final Splitter SPACE = Splitter.on(' ');

    /** The first type of a kind is the one that is written where the source names none. */
    private static final ImmutableListMultimap<PaperKind, String> TYPES =
            ImmutableListMultimap.<PaperKind, String>builder()
                    .put(PaperKind.PREPRINT, "article")
                    .put(PaperKind.JOURNAL_ARTICLE, "article-journal")
                    .put(PaperKind.MAGAZINE_ARTICLE, "article-magazine")
                    .put(PaperKind.NEWSPAPER_ARTICLE, "article-newspaper")
                    .put(PaperKind.BOOK, "book")
                    .put(PaperKind.EDITED_BOOK, "book")
                    .put(PaperKind.PROCEEDINGS, "book")
                    .put(PaperKind.MANUAL, "book")
                    .putAll(PaperKind.RECORDING, SPACE.split("motion_picture broadcast song"))
                    .put(PaperKind.BOOK_CHAPTER, "chapter")
                    .put(PaperKind.DATASET, "dataset")
                    .putAll(PaperKind.REFERENCE_ENTRY, SPACE.split("entry entry-dictionary entry-encyclopedia"))
                    .put(PaperKind.MANUSCRIPT, "manuscript")
                    .put(PaperKind.CONFERENCE_PAPER, "paper-conference")
                    .put(PaperKind.PATENT, "patent")
                    .put(PaperKind.PERIODICAL_ISSUE, "periodical")
                    .put(PaperKind.LETTER, "personal_communication")
                    .putAll(PaperKind.WEB_PAGE, SPACE.split("webpage post post-weblog"))
                    .put(PaperKind.REPORT, "report")
                    .putAll(PaperKind.REVIEW, SPACE.split("review review-book"))
                    .put(PaperKind.SOFTWARE, "software")
                    .put(PaperKind.PRESENTATION, "speech")
                    .put(PaperKind.POSTER, "speech")
                    .put(PaperKind.STANDARD, "standard")
                    .put(PaperKind.THESIS, "thesis")
                    .put(PaperKind.DOCTORAL_THESIS, "thesis")
                    .put(PaperKind.MASTERS_THESIS, "thesis")
                    .putAll(
                            PaperKind.OTHER,
                            SPACE.split(
                                    "document bill classic collection event figure graphic hearing interview legal_case"
                                            + " legislation map musical_score pamphlet performance regulation treaty"))
                    .put(PaperKind.UNKNOWN, "document")
                    .build();

    /** What is written as a text. */
    static final ImmutableMap<Detail.Kind, String> TEXTS = ImmutableMap.<Detail.Kind, String>builder()
            .put(Detail.Kind.SHORT_TITLE, "title-short")
            .put(Detail.Kind.OTHER_TITLE, "original-title")
            .put(Detail.Kind.CONTAINER_SHORT, "container-title-short")
            .put(Detail.Kind.SERIES, "collection-title")
            .put(Detail.Kind.SERIES_NUMBER, "collection-number")
            .put(Detail.Kind.VOLUME, "volume")
            .put(Detail.Kind.ISSUE, "issue")
            .put(Detail.Kind.NUMBER, "number")
            .put(Detail.Kind.PAGES, "page")
            .put(Detail.Kind.PAGE_COUNT, "number-of-pages")
            .put(Detail.Kind.CHAPTER, "chapter-number")
            .put(Detail.Kind.SECTION, "section")
            .put(Detail.Kind.EDITION, "edition")
            .put(Detail.Kind.PUBLISHER, "publisher")
            .put(Detail.Kind.PLACE, "publisher-place")
            .put(Detail.Kind.EVENT, "event-title")
            .put(Detail.Kind.EVENT_PLACE, "event-place")
            .put(Detail.Kind.LANGUAGE, "language")
            .put(Detail.Kind.LICENCE, "license")
            .put(Detail.Kind.VERSION, "version")
            .put(Detail.Kind.STATUS, "status")
            .put(Detail.Kind.GENRE, "genre")
            .put(Detail.Kind.MEDIUM, "medium")
            .put(Detail.Kind.ARCHIVE, "archive")
            .put(Detail.Kind.CALL_NUMBER, "call-number")
            .buildOrThrow();

    static final ImmutableMap<RoleKind, String> ROLES = ImmutableMap.<RoleKind, String>builder()
            .put(RoleKind.EDITOR, "editor")
            .put(RoleKind.SERIES_EDITOR, "collection-editor")
            .put(RoleKind.BOOK_AUTHOR, "container-author")
            .put(RoleKind.TRANSLATOR, "translator")
            .put(RoleKind.ILLUSTRATOR, "illustrator")
            .put(RoleKind.DIRECTOR, "director")
            .put(RoleKind.ORGANISER, "organizer")
            .put(RoleKind.SESSION_CHAIR, "chair")
            .put(RoleKind.CONTRIBUTOR, "contributor")
            .buildOrThrow();

    /** Texts that CSL has and the model has no place for. */
    static final ImmutableSet<String> OTHER_TEXTS = ImmutableSet.copyOf(
            SPACE.split("annote archive_collection archive_location archive-place authority division dimensions"
                    + " jurisdiction original-publisher original-publisher-place part-number part-title printing-number"
                    + " references reviewed-genre reviewed-title scale source supplement-number volume-title"
                    + " volume-title-short"));

    private CslWords() {}

    /** Returns the type that the source names if it is one of CSL for such works, else the usual one. */
    static String type(RecordFacts facts) {
        List<String> types = TYPES.get(facts.kind());
        return facts.take(Detail.Kind.TYPE).stream()
                .filter(types::contains)
                .findFirst()
                .orElse(types.get(0));
    }
}
