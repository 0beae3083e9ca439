package org.colloquy.bench.bibliography;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.core.model.PaperKind;

/** The words by which BibTeX and CSL call the kinds of works, several where a word is wider or narrower than a kind. */
final class WorkTypes {

    private static final String CSL = "csl:";

    private static final Map<String, String> SAME = Map.of(
            "conference", "inproceedings",
            "electronic", "online",
            "www", "online",
            "report", "techreport");

    private static final Map<PaperKind, String> BIBTEX = ImmutableMap.<PaperKind, String>builder()
            .put(PaperKind.CONFERENCE_PAPER, "inproceedings")
            .put(PaperKind.JOURNAL_ARTICLE, "article")
            .put(PaperKind.PREPRINT, "unpublished article misc online")
            .put(PaperKind.BOOK, "book mvbook booklet")
            .put(PaperKind.EDITED_BOOK, "book collection mvcollection")
            .put(PaperKind.BOOK_CHAPTER, "inbook incollection bookinbook suppbook suppcollection")
            .put(PaperKind.REFERENCE_ENTRY, "inreference incollection inbook")
            .put(PaperKind.PROCEEDINGS, "proceedings mvproceedings")
            .put(PaperKind.PERIODICAL_ISSUE, "periodical")
            .put(PaperKind.DOCTORAL_THESIS, "phdthesis thesis")
            .put(PaperKind.MASTERS_THESIS, "mastersthesis thesis")
            .put(PaperKind.THESIS, "thesis phdthesis mastersthesis")
            .put(PaperKind.REPORT, "techreport")
            .put(PaperKind.PATENT, "patent")
            .put(PaperKind.DATASET, "dataset misc")
            .put(PaperKind.SOFTWARE, "software misc")
            .put(PaperKind.STANDARD, "standard misc")
            .put(PaperKind.MANUAL, "manual")
            .put(PaperKind.MAGAZINE_ARTICLE, "article")
            .put(PaperKind.NEWSPAPER_ARTICLE, "article")
            .put(PaperKind.REVIEW, "review article")
            .put(PaperKind.POSTER, "misc inproceedings")
            .put(PaperKind.PRESENTATION, "misc unpublished")
            .put(PaperKind.WEB_PAGE, "online misc")
            .put(PaperKind.LETTER, "letter misc")
            .put(PaperKind.RECORDING, "movie audio video misc")
            .put(PaperKind.MANUSCRIPT, "unpublished misc")
            .build();

    private static final Map<PaperKind, String> CSL_TYPES = ImmutableMap.<PaperKind, String>builder()
            .put(PaperKind.CONFERENCE_PAPER, "paper-conference")
            .put(PaperKind.JOURNAL_ARTICLE, "article-journal")
            .put(PaperKind.PREPRINT, "article")
            .put(PaperKind.BOOK, "book pamphlet")
            .put(PaperKind.EDITED_BOOK, "book collection")
            .put(PaperKind.BOOK_CHAPTER, "chapter")
            .put(PaperKind.REFERENCE_ENTRY, "entry entry-encyclopedia entry-dictionary chapter")
            .put(PaperKind.PROCEEDINGS, "book")
            .put(PaperKind.PERIODICAL_ISSUE, "periodical")
            .put(PaperKind.DOCTORAL_THESIS, "thesis")
            .put(PaperKind.MASTERS_THESIS, "thesis")
            .put(PaperKind.THESIS, "thesis")
            .put(PaperKind.REPORT, "report")
            .put(PaperKind.PATENT, "patent")
            .put(PaperKind.DATASET, "dataset")
            .put(PaperKind.SOFTWARE, "software")
            .put(PaperKind.STANDARD, "standard")
            .put(PaperKind.MANUAL, "report book document")
            .put(PaperKind.MAGAZINE_ARTICLE, "article-magazine")
            .put(PaperKind.NEWSPAPER_ARTICLE, "article-newspaper")
            .put(PaperKind.REVIEW, "review review-book")
            .put(PaperKind.POSTER, "speech")
            .put(PaperKind.PRESENTATION, "speech")
            .put(PaperKind.WEB_PAGE, "webpage post post-weblog")
            .put(PaperKind.LETTER, "personal_communication")
            .put(PaperKind.RECORDING, "motion_picture song broadcast")
            .put(PaperKind.MANUSCRIPT, "manuscript article")
            .build();

    private WorkTypes() {}

    static String ofBibtex(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return SAME.getOrDefault(lower, lower);
    }

    static String ofCsl(String type) {
        return CSL + type;
    }

    /** Returns all words that name the kind rightly. */
    static List<String> of(PaperKind kind) {
        Stream<String> bibtex = Stream.of(BIBTEX.getOrDefault(kind, "misc").split(" ", -1));
        Stream<String> csl = Stream.of(CSL_TYPES.getOrDefault(kind, "document").split(" ", -1))
                .map(WorkTypes::ofCsl);
        return Stream.concat(bibtex, csl).toList();
    }
}
