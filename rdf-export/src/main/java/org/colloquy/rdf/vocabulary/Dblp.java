package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** The dblp schema: signatures (who signed a paper, at which place), co-authors, and creators who may be several people. */
public final class Dblp {
    /** The namespace. */
    public static final String NS = "https://dblp.org/rdf/schema#";

    public static final Node AMBIGUOUS_CREATOR = Terms.of(NS, "AmbiguousCreator");
    public static final Node AUTHOR_SIGNATURE = Terms.of(NS, "AuthorSignature");
    public static final Node GROUP = Terms.of(NS, "Group");
    public static final Node PUBLICATION = Terms.of(NS, "Publication");
    public static final Node WITHDRAWN = Terms.of(NS, "Withdrawn");

    public static final Node AFFILIATION = Terms.of(NS, "affiliation");
    public static final Node CO_AUTHOR_WITH = Terms.of(NS, "coAuthorWith");
    public static final Node HAS_SIGNATURE = Terms.of(NS, "hasSignature");
    public static final Node POSSIBLE_ACTUAL_CREATOR = Terms.of(NS, "possibleActualCreator");
    public static final Node PUBLICATION_NOTE = Terms.of(NS, "publicationNote");
    public static final Node PUBLISHED_BY = Terms.of(NS, "publishedBy");
    public static final Node PUBLISHED_IN_BOOK_CHAPTER = Terms.of(NS, "publishedInBookChapter");
    public static final Node PUBLISHED_IN_JOURNAL_VOLUME_ISSUE = Terms.of(NS, "publishedInJournalVolumeIssue");
    public static final Node PUBLISHED_IN_SERIES = Terms.of(NS, "publishedInSeries");
    public static final Node PUBLISHED_IN_SERIES_VOLUME = Terms.of(NS, "publishedInSeriesVolume");
    public static final Node PUBLISHERS_ADDRESS = Terms.of(NS, "publishersAddress");
    public static final Node SIGNATURE_CREATOR = Terms.of(NS, "signatureCreator");
    public static final Node SIGNATURE_ORDINAL = Terms.of(NS, "signatureOrdinal");
    public static final Node SIGNATURE_PUBLICATION = Terms.of(NS, "signaturePublication");

    private Dblp() {}
}
