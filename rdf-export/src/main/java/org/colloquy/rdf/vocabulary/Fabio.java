package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** FaBiO: what kind of publication a paper is. */
public final class Fabio {
    /** The namespace. */
    public static final String NS = "http://purl.org/spar/fabio/";

    public static final Node ARTICLE = Terms.of(NS, "Article");
    public static final Node BACHELORS_THESIS = Terms.of(NS, "BachelorsThesis");
    public static final Node BOOK = Terms.of(NS, "Book");
    public static final Node BOOK_CHAPTER = Terms.of(NS, "BookChapter");
    public static final Node CONFERENCE_PAPER = Terms.of(NS, "ConferencePaper");
    public static final Node CONFERENCE_POSTER = Terms.of(NS, "ConferencePoster");
    public static final Node CONFERENCE_PROCEEDINGS = Terms.of(NS, "ConferenceProceedings");
    public static final Node DEMO_PAPER = Terms.of(NS, "DemoPaper");
    public static final Node DOCTORAL_THESIS = Terms.of(NS, "DoctoralThesis");
    public static final Node EXPRESSION = Terms.of(NS, "Expression");
    public static final Node JOURNAL_ARTICLE = Terms.of(NS, "JournalArticle");
    public static final Node MASTERS_THESIS = Terms.of(NS, "MastersThesis");
    public static final Node PREPRINT = Terms.of(NS, "Preprint");
    public static final Node REPORT_DOCUMENT = Terms.of(NS, "ReportDocument");
    public static final Node THESIS = Terms.of(NS, "Thesis");
    public static final Node WORKSHOP_PAPER = Terms.of(NS, "WorkshopPaper");

    private Fabio() {}
}
