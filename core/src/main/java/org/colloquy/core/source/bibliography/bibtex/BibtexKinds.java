package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.PaperKind;

/** Which type of entry is which kind of paper: one table for reading and for writing. */
public final class BibtexKinds {

    /** Of several types for one kind the first is the one that is written. */
    private static final Map<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("article", PaperKind.JOURNAL_ARTICLE)
            .put("suppperiodical", PaperKind.JOURNAL_ARTICLE)
            .put("inproceedings", PaperKind.CONFERENCE_PAPER)
            .put("conference", PaperKind.CONFERENCE_PAPER)
            .put("proceedings", PaperKind.PROCEEDINGS)
            .put("mvproceedings", PaperKind.PROCEEDINGS)
            .put("book", PaperKind.BOOK)
            .put("mvbook", PaperKind.BOOK)
            .put("booklet", PaperKind.BOOK)
            .put("collection", PaperKind.EDITED_BOOK)
            .put("mvcollection", PaperKind.EDITED_BOOK)
            .put("reference", PaperKind.EDITED_BOOK)
            .put("mvreference", PaperKind.EDITED_BOOK)
            .put("incollection", PaperKind.BOOK_CHAPTER)
            .put("inbook", PaperKind.BOOK_CHAPTER)
            .put("bookinbook", PaperKind.BOOK_CHAPTER)
            .put("suppbook", PaperKind.BOOK_CHAPTER)
            .put("suppcollection", PaperKind.BOOK_CHAPTER)
            .put("inreference", PaperKind.REFERENCE_ENTRY)
            .put("periodical", PaperKind.PERIODICAL_ISSUE)
            .put("phdthesis", PaperKind.DOCTORAL_THESIS)
            .put("mastersthesis", PaperKind.MASTERS_THESIS)
            .put("mathesis", PaperKind.MASTERS_THESIS)
            .put("thesis", PaperKind.THESIS)
            .put("bachelorsthesis", PaperKind.THESIS)
            .put("bathesis", PaperKind.THESIS)
            .put("candthesis", PaperKind.THESIS)
            .put("techreport", PaperKind.REPORT)
            .put("report", PaperKind.REPORT)
            .put("patent", PaperKind.PATENT)
            .put("dataset", PaperKind.DATASET)
            .put("software", PaperKind.SOFTWARE)
            .put("softwareversion", PaperKind.SOFTWARE)
            .put("softwaremodule", PaperKind.SOFTWARE)
            .put("codefragment", PaperKind.SOFTWARE)
            .put("standard", PaperKind.STANDARD)
            .put("manual", PaperKind.MANUAL)
            .put("review", PaperKind.REVIEW)
            .put("online", PaperKind.WEB_PAGE)
            .put("electronic", PaperKind.WEB_PAGE)
            .put("www", PaperKind.WEB_PAGE)
            .put("webpage", PaperKind.WEB_PAGE)
            .put("letter", PaperKind.LETTER)
            .put("movie", PaperKind.RECORDING)
            .put("video", PaperKind.RECORDING)
            .put("audio", PaperKind.RECORDING)
            .put("music", PaperKind.RECORDING)
            .put("performance", PaperKind.RECORDING)
            .put("unpublished", PaperKind.MANUSCRIPT)
            .put("preprint", PaperKind.PREPRINT)
            .put("poster", PaperKind.POSTER)
            .put("presentation", PaperKind.PRESENTATION)
            .put("talk", PaperKind.PRESENTATION)
            .put("artwork", PaperKind.OTHER)
            .put("image", PaperKind.OTHER)
            .put("jurisdiction", PaperKind.OTHER)
            .put("legislation", PaperKind.OTHER)
            .put("legal", PaperKind.OTHER)
            .put("commentary", PaperKind.OTHER)
            .buildOrThrow();

    private BibtexKinds() {}

    /** Returns the kind of an entry by its type and what its fields say beyond that. */
    public static PaperKind of(BibtexEntry entry) {
        if (entry.type().isEmpty()) {
            return untyped(entry);
        }
        PaperKind byType = KINDS.getOrDefault(entry.type(), PaperKind.UNKNOWN);
        return switch (byType) {
            case THESIS -> thesis(text(entry, "type"));
            case JOURNAL_ARTICLE -> article(text(entry, "entrysubtype"));
            case BOOK ->
                entry.value("author").isEmpty() && entry.value("editor").isPresent() ? PaperKind.EDITED_BOOK : byType;
            default -> byType;
        };
    }

    /**
     * Bib.TXT does without types. Then a field tells the kind that only one type has, or that only works have which say
     * nothing of a larger one.
     */
    private static PaperKind untyped(BibtexEntry entry) {
        if (has(entry, "journal", "journaltitle")) {
            return PaperKind.JOURNAL_ARTICLE;
        }
        boolean part = has(entry, "booktitle", "crossref", "chapter", "pages");
        boolean whole = !part && has(entry, "publisher") && has(entry, "author", "editor");
        if (whole) {
            return has(entry, "author") ? PaperKind.BOOK : PaperKind.EDITED_BOOK;
        }
        return has(entry, "school") ? PaperKind.THESIS : PaperKind.UNKNOWN;
    }

    private static boolean has(BibtexEntry entry, String... fields) {
        return Stream.of(fields)
                .anyMatch(field ->
                        entry.value(field).filter(value -> !value.isBlank()).isPresent());
    }

    /** Returns the kind that a type alone tells, in any case; empty if there is no such type, or it tells none. */
    public static Optional<PaperKind> ofType(String type) {
        return Optional.ofNullable(KINDS.get(Ascii.toLowerCase(type)));
    }

    /** Returns whether there is such a type, in lower case. */
    public static boolean isKnown(String type) {
        return KINDS.containsKey(type) || type.equals("misc") || type.equals("xdata") || type.equals("set");
    }

    private static String text(BibtexEntry entry, String field) {
        return entry.value(field).map(value -> Ascii.toLowerCase(value.text())).orElse("");
    }

    private static PaperKind thesis(String type) {
        if (type.contains("phd") || type.contains("ph.d") || type.contains("doct") || type.contains("dissertation")) {
            return PaperKind.DOCTORAL_THESIS;
        }
        boolean masters = type.contains("master") || type.equals("mathesis") || type.startsWith("msc");
        return masters ? PaperKind.MASTERS_THESIS : PaperKind.THESIS;
    }

    private static PaperKind article(String subtype) {
        return switch (subtype) {
            case "magazine" -> PaperKind.MAGAZINE_ARTICLE;
            case "newspaper" -> PaperKind.NEWSPAPER_ARTICLE;
            default -> PaperKind.JOURNAL_ARTICLE;
        };
    }

    /** Returns the type under which a paper of this kind is written; {@code misc} where there is none. */
    public static String type(PaperKind kind) {
        if (kind == PaperKind.MAGAZINE_ARTICLE || kind == PaperKind.NEWSPAPER_ARTICLE) {
            return "article";
        }
        // What some programs call a preprint or a poster, BibTeX's own styles do not know.
        boolean unknown = kind == PaperKind.PREPRINT
                || kind == PaperKind.POSTER
                || kind == PaperKind.PRESENTATION
                || kind == PaperKind.OTHER;
        return KINDS.entrySet().stream()
                .filter(row -> row.getValue() == kind && !unknown)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("misc");
    }
}
