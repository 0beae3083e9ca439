package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.colloquy.core.model.PaperKind;

/** The words for sorts of works that formats without a list of their own take from BibTeX, CSL, schema.org and each other. */
public final class RecordKinds {

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');
    /** Letters alone, in small. */
    private static final ImmutableMap<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("inproceedings", PaperKind.CONFERENCE_PAPER)
            .put("conferencepaper", PaperKind.CONFERENCE_PAPER)
            .put("conferencearticle", PaperKind.CONFERENCE_PAPER)
            .put("paperconference", PaperKind.CONFERENCE_PAPER)
            .put("conference", PaperKind.CONFERENCE_PAPER)
            .put("conferenceproceedings", PaperKind.CONFERENCE_PAPER)
            .put("proceedings", PaperKind.PROCEEDINGS)
            .put("article", PaperKind.JOURNAL_ARTICLE)
            .put("articlejournal", PaperKind.JOURNAL_ARTICLE)
            .put("journalarticle", PaperKind.JOURNAL_ARTICLE)
            .put("scholarlyarticle", PaperKind.JOURNAL_ARTICLE)
            .put("medicalscholarlyarticle", PaperKind.JOURNAL_ARTICLE)
            .put("journal", PaperKind.JOURNAL_ARTICLE)
            .put("magazinearticle", PaperKind.MAGAZINE_ARTICLE)
            .put("articlemagazine", PaperKind.MAGAZINE_ARTICLE)
            .put("newsarticle", PaperKind.NEWSPAPER_ARTICLE)
            .put("newspaperarticle", PaperKind.NEWSPAPER_ARTICLE)
            .put("articlenewspaper", PaperKind.NEWSPAPER_ARTICLE)
            .put("preprint", PaperKind.PREPRINT)
            .put("book", PaperKind.BOOK)
            .put("editedbook", PaperKind.EDITED_BOOK)
            .put("chapter", PaperKind.BOOK_CHAPTER)
            .put("bookchapter", PaperKind.BOOK_CHAPTER)
            .put("booksection", PaperKind.BOOK_CHAPTER)
            .put("incollection", PaperKind.BOOK_CHAPTER)
            .put("inbook", PaperKind.BOOK_CHAPTER)
            .put("encyclopedia", PaperKind.REFERENCE_ENTRY)
            .put("dictionary", PaperKind.REFERENCE_ENTRY)
            .put("phdthesis", PaperKind.DOCTORAL_THESIS)
            .put("doctoralthesis", PaperKind.DOCTORAL_THESIS)
            .put("dissertation", PaperKind.DOCTORAL_THESIS)
            .put("mastersthesis", PaperKind.MASTERS_THESIS)
            .put("masterthesis", PaperKind.MASTERS_THESIS)
            .put("thesis", PaperKind.THESIS)
            .put("techreport", PaperKind.REPORT)
            .put("report", PaperKind.REPORT)
            .put("governmentdocument", PaperKind.REPORT)
            .put("patent", PaperKind.PATENT)
            .put("dataset", PaperKind.DATASET)
            .put("data", PaperKind.DATASET)
            .put("database", PaperKind.DATASET)
            .put("software", PaperKind.SOFTWARE)
            .put("softwarecode", PaperKind.SOFTWARE)
            .put("softwaresourcecode", PaperKind.SOFTWARE)
            .put("softwareapplication", PaperKind.SOFTWARE)
            .put("softwareexecutable", PaperKind.SOFTWARE)
            .put("standard", PaperKind.STANDARD)
            .put("manual", PaperKind.MANUAL)
            .put("review", PaperKind.REVIEW)
            .put("poster", PaperKind.POSTER)
            .put("presentation", PaperKind.PRESENTATION)
            .put("presentationdigitaldocument", PaperKind.PRESENTATION)
            .put("slides", PaperKind.PRESENTATION)
            .put("lecture", PaperKind.PRESENTATION)
            .put("webpage", PaperKind.WEB_PAGE)
            .put("website", PaperKind.WEB_PAGE)
            .put("online", PaperKind.WEB_PAGE)
            .put("blog", PaperKind.WEB_PAGE)
            .put("blogposting", PaperKind.WEB_PAGE)
            .put("personalcommunication", PaperKind.LETTER)
            .put("videoobject", PaperKind.RECORDING)
            .put("video", PaperKind.RECORDING)
            .put("manuscript", PaperKind.MANUSCRIPT)
            .put("unpublished", PaperKind.MANUSCRIPT)
            .put("unpublishedwork", PaperKind.MANUSCRIPT)
            .put("computerprogram", PaperKind.SOFTWARE)
            .put("electronicarticle", PaperKind.JOURNAL_ARTICLE)
            .put("electronicbook", PaperKind.BOOK)
            .put("electronicbooksection", PaperKind.BOOK_CHAPTER)
            .put("electronicsource", PaperKind.WEB_PAGE)
            .put("onlinedatabase", PaperKind.DATASET)
            .put("classicalwork", PaperKind.BOOK)
            .put("audiovisualmaterial", PaperKind.RECORDING)
            .put("filmorbroadcast", PaperKind.RECORDING)
            .put("serial", PaperKind.BOOK)
            .put("misc", PaperKind.OTHER)
            .put("generic", PaperKind.OTHER)
            .buildOrThrow();

    private RecordKinds() {}

    /** Returns the kind that a word stands for, whatever parts its words; empty if it is not known. */
    public static Optional<PaperKind> of(String word) {
        return Optional.ofNullable(KINDS.get(LETTERS.retainFrom(Ascii.toLowerCase(word))));
    }
}
