package org.colloquy.core.export;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;

/** What BibTeX's own styles and biblatex call things; the first type of a kind is the usual one. */
enum TexDialect {
    /** The types and fields of BibTeX's own styles. */
    BIBTEX(
            ImmutableMap.<PaperKind, String>builder()
                    .put(PaperKind.JOURNAL_ARTICLE, "article")
                    .put(PaperKind.MAGAZINE_ARTICLE, "article")
                    .put(PaperKind.NEWSPAPER_ARTICLE, "article")
                    .put(PaperKind.REVIEW, "article")
                    .put(PaperKind.CONFERENCE_PAPER, "inproceedings conference")
                    .put(PaperKind.PROCEEDINGS, "proceedings")
                    .put(PaperKind.BOOK, "book booklet")
                    .put(PaperKind.EDITED_BOOK, "book")
                    .put(PaperKind.BOOK_CHAPTER, "incollection inbook")
                    .put(PaperKind.REFERENCE_ENTRY, "incollection")
                    .put(PaperKind.DOCTORAL_THESIS, "phdthesis")
                    .put(PaperKind.MASTERS_THESIS, "mastersthesis")
                    .put(PaperKind.THESIS, "phdthesis")
                    .put(PaperKind.REPORT, "techreport")
                    .put(PaperKind.MANUAL, "manual")
                    .put(PaperKind.MANUSCRIPT, "unpublished")
                    .buildOrThrow(),
            ImmutableMap.of(
                    "journaltitle",
                    "journal",
                    "location",
                    "address",
                    "eprinttype",
                    "archiveprefix",
                    "eprintclass",
                    "primaryclass")),
    /** The types and fields of biblatex 3. */
    BIBLATEX(
            ImmutableMap.<PaperKind, String>builder()
                    .put(PaperKind.JOURNAL_ARTICLE, "article suppperiodical")
                    .put(PaperKind.MAGAZINE_ARTICLE, "article")
                    .put(PaperKind.NEWSPAPER_ARTICLE, "article")
                    .put(PaperKind.REVIEW, "review")
                    .put(PaperKind.CONFERENCE_PAPER, "inproceedings conference")
                    .put(PaperKind.PROCEEDINGS, "proceedings mvproceedings")
                    .put(PaperKind.BOOK, "book mvbook booklet")
                    .put(PaperKind.EDITED_BOOK, "collection mvcollection reference mvreference book")
                    .put(PaperKind.BOOK_CHAPTER, "incollection inbook bookinbook suppbook suppcollection")
                    .put(PaperKind.REFERENCE_ENTRY, "inreference")
                    .put(PaperKind.PERIODICAL_ISSUE, "periodical")
                    .put(PaperKind.DOCTORAL_THESIS, "phdthesis thesis")
                    .put(PaperKind.MASTERS_THESIS, "mastersthesis thesis")
                    .put(PaperKind.THESIS, "thesis")
                    .put(PaperKind.REPORT, "report techreport")
                    .put(PaperKind.PATENT, "patent")
                    .put(PaperKind.DATASET, "dataset")
                    .put(PaperKind.SOFTWARE, "software")
                    .put(PaperKind.STANDARD, "standard")
                    .put(PaperKind.MANUAL, "manual")
                    .put(PaperKind.WEB_PAGE, "online electronic www")
                    .put(PaperKind.LETTER, "letter")
                    .put(PaperKind.RECORDING, "video movie audio music performance")
                    .put(PaperKind.MANUSCRIPT, "unpublished")
                    .put(PaperKind.PREPRINT, "online unpublished report")
                    .put(PaperKind.OTHER, "misc artwork image jurisdiction legislation legal commentary")
                    .buildOrThrow(),
            ImmutableMap.of());

    private static final String ARTICLE = "article";
    private static final String MISC = "misc";

    private final ImmutableMap<PaperKind, String> types;
    private final ImmutableMap<String, String> names;

    TexDialect(ImmutableMap<PaperKind, String> types, ImmutableMap<String, String> names) {
        this.types = types;
        this.names = names;
    }

    /** Returns what the dialect calls a field of biblatex. */
    String field(String name) {
        return names.getOrDefault(name, name);
    }

    /** Returns the type that the source names if it is BibTeX or one for such works, else the usual one. */
    String type(RecordFacts facts) {
        if (facts.isTex()) {
            return facts.takeFirst(Detail.Kind.TYPE).orElse(MISC);
        }
        List<String> usual = Splitter.on(' ').splitToList(types.getOrDefault(facts.kind(), MISC));
        String printed = facts.take(Detail.Kind.TYPE).stream()
                .map(Ascii::toLowerCase)
                .findFirst()
                .orElse("");
        boolean preprint = facts.kind() == PaperKind.PREPRINT;
        boolean fits = usual.contains(printed)
                || (preprint && printed.equals(MISC))
                || (printed.equals(MISC) && facts.kind() == PaperKind.UNKNOWN);
        if (fits) {
            return printed;
        }
        return preprint && facts.containerTitle().isPresent() ? ARTICLE : usual.get(0);
    }
}
