package org.colloquy.core.model;

/**
 * One of the many small things that a bibliographic record says about a work.
 *
 * @param kind what it is
 * @param value the value, tidied, on one line
 */
public record Detail(Kind kind, String value) {

    /** The kinds of details; the names follow the variables of the Citation Style Language where it has one. */
    public enum Kind {
        /** The word with which the source types the record, for example {@code inproceedings} or {@code JOUR}. */
        TYPE,
        /** A subtitle that the source keeps apart from the title. */
        SUBTITLE,
        /** A short form of the title. */
        SHORT_TITLE,
        /** The title in its original language, or in a translation. */
        OTHER_TITLE,
        /** A short form of the container's title. */
        CONTAINER_SHORT,
        /** The volume. */
        VOLUME,
        /** The issue of a journal. */
        ISSUE,
        /** The number of a report, a patent, a standard. */
        NUMBER,
        /** The first page, or all pages as printed: {@code 12-34}, {@code 12–34, 56}, {@code e1234}. */
        PAGES,
        /** The number that stands for pages in journals without any. */
        ARTICLE_NUMBER,
        /** How many pages the work has. */
        PAGE_COUNT,
        /** The number of a chapter. */
        CHAPTER,
        /** The section of a periodical. */
        SECTION,
        /** The edition. */
        EDITION,
        /** The series in which the work or its container appears. */
        SERIES,
        /** The place in that series. */
        SERIES_NUMBER,
        /** The publisher. */
        PUBLISHER,
        /** The city of the publisher. */
        PLACE,
        /** The school of a thesis, the institution of a report. */
        INSTITUTION,
        /** The name of the event at which it was presented. */
        EVENT,
        /** The place of that event. */
        EVENT_PLACE,
        /** When that event was, as ISO 8601-2 (EDTF). */
        EVENT_DATE,
        /** When the source was last looked at, as ISO 8601-2 (EDTF). */
        ACCESSED,
        /** The language, as printed. */
        LANGUAGE,
        /** The licence, most often its address. */
        LICENCE,
        /** {@code retracted}, {@code withdrawn}, or where publication stands, as printed. */
        STATUS,
        /** The version, for example {@code 2} for an arXiv paper's second. */
        VERSION,
        /** The decision of a programme committee, as printed. */
        DECISION,
        /** The form of the work beyond its kind, for example {@code survey} or {@code PhD thesis}. */
        GENRE,
        /** The medium. */
        MEDIUM,
        /** The archive, repository or database that holds the work. */
        ARCHIVE,
        /** A shelf mark. */
        CALL_NUMBER,
        /** How something without a publisher was published. */
        HOW_PUBLISHED,
        /** A note for readers. */
        NOTE
    }
}
