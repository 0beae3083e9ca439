package org.colloquy.core.model;

/** What sort of work a source says a paper is. Anything that a bibliography lists is a paper here. */
public enum PaperKind {
    /** A paper presented at, or printed in the proceedings of, a conference. */
    CONFERENCE_PAPER(true),
    /** An article in a scholarly journal. */
    JOURNAL_ARTICLE(true),
    /** A paper made public before, or without, publication. */
    PREPRINT(false),
    /** A book by its authors. */
    BOOK(false),
    /** A book of parts by several authors, put together by editors. */
    EDITED_BOOK(false),
    /** A chapter or another part of a book. */
    BOOK_CHAPTER(true),
    /** An entry of an encyclopedia or a dictionary. */
    REFERENCE_ENTRY(true),
    /** The proceedings of a conference, as a volume. */
    PROCEEDINGS(false),
    /** An issue or a volume of a periodical. */
    PERIODICAL_ISSUE(false),
    /** A thesis for a doctor's degree. */
    DOCTORAL_THESIS(false),
    /** A thesis for a master's degree. */
    MASTERS_THESIS(false),
    /** A thesis for a degree that is not told. */
    THESIS(false),
    /** A report of an institution. */
    REPORT(false),
    /** A patent. */
    PATENT(false),
    /** A data set. */
    DATASET(false),
    /** A program. */
    SOFTWARE(false),
    /** A standard. */
    STANDARD(false),
    /** A manual, or other technical documentation. */
    MANUAL(false),
    /** An article in a magazine. */
    MAGAZINE_ARTICLE(true),
    /** An article in a newspaper. */
    NEWSPAPER_ARTICLE(true),
    /** A review of another work. */
    REVIEW(true),
    /** A poster at a conference. */
    POSTER(false),
    /** A talk, or its slides. */
    PRESENTATION(false),
    /** A page or a site of the web. */
    WEB_PAGE(false),
    /** A letter or another personal message. */
    LETTER(false),
    /** A film, a broadcast or another recording. */
    RECORDING(false),
    /** Written, and not published. */
    MANUSCRIPT(false),
    /** Something else. */
    OTHER(false),
    /** The source does not tell. */
    UNKNOWN(false);

    private final boolean part;

    PaperKind(boolean part) {
        this.part = part;
    }

    /**
     * Returns whether such a work stands in a larger one, whose title, ISBN and ISSN a record gives beside the work's
     * own.
     */
    public boolean isPart() {
        return part;
    }

    /** Returns whether a number of such a work is that of the issue in which it came out, or which it is. */
    public boolean isNumberedByIssue() {
        return switch (this) {
            case JOURNAL_ARTICLE, MAGAZINE_ARTICLE, NEWSPAPER_ARTICLE, PERIODICAL_ISSUE, REVIEW, PREPRINT -> true;
            default -> false;
        };
    }

    /** Returns whether a number of such a work is that of a volume in a series of books. */
    public boolean isNumberedBySeries() {
        return switch (this) {
            case CONFERENCE_PAPER, BOOK, EDITED_BOOK, BOOK_CHAPTER, REFERENCE_ENTRY, PROCEEDINGS -> true;
            default -> false;
        };
    }
}
