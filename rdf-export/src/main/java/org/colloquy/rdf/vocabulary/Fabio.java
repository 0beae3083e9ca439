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
    public static final Node COMPUTER_PROGRAM = Terms.of(NS, "ComputerProgram");
    public static final Node CONFERENCE_PAPER = Terms.of(NS, "ConferencePaper");
    public static final Node CONFERENCE_POSTER = Terms.of(NS, "ConferencePoster");
    public static final Node CONFERENCE_PROCEEDINGS = Terms.of(NS, "ConferenceProceedings");
    public static final Node DATA_FILE = Terms.of(NS, "DataFile");
    public static final Node DEMO_PAPER = Terms.of(NS, "DemoPaper");
    public static final Node DOCTORAL_THESIS = Terms.of(NS, "DoctoralThesis");
    public static final Node EXPRESSION = Terms.of(NS, "Expression");
    public static final Node INSTRUCTION_MANUAL = Terms.of(NS, "InstructionManual");
    public static final Node JOURNAL = Terms.of(NS, "Journal");
    public static final Node JOURNAL_ARTICLE = Terms.of(NS, "JournalArticle");
    public static final Node LETTER = Terms.of(NS, "Letter");
    public static final Node MAGAZINE = Terms.of(NS, "Magazine");
    public static final Node MAGAZINE_ARTICLE = Terms.of(NS, "MagazineArticle");
    public static final Node MANUSCRIPT = Terms.of(NS, "Manuscript");
    public static final Node MASTERS_THESIS = Terms.of(NS, "MastersThesis");
    public static final Node NEWSPAPER = Terms.of(NS, "Newspaper");
    public static final Node NEWSPAPER_ARTICLE = Terms.of(NS, "NewspaperArticle");
    public static final Node PATENT_DOCUMENT = Terms.of(NS, "PatentDocument");
    public static final Node PERIODICAL = Terms.of(NS, "Periodical");
    public static final Node PERIODICAL_ISSUE = Terms.of(NS, "PeriodicalIssue");
    public static final Node PREPRINT = Terms.of(NS, "Preprint");
    public static final Node PRESENTATION = Terms.of(NS, "Presentation");
    public static final Node REFERENCE_ENTRY = Terms.of(NS, "ReferenceEntry");
    public static final Node REPORT_DOCUMENT = Terms.of(NS, "ReportDocument");
    public static final Node REPOSITORY = Terms.of(NS, "Repository");
    public static final Node SPECIFICATION_DOCUMENT = Terms.of(NS, "SpecificationDocument");
    public static final Node THESIS = Terms.of(NS, "Thesis");
    public static final Node WEB_CONTENT = Terms.of(NS, "WebContent");
    public static final Node WORKSHOP_PAPER = Terms.of(NS, "WorkshopPaper");

    public static final Node HAS_ELECTRONIC_ARTICLE_IDENTIFIER = Terms.of(NS, "hasElectronicArticleIdentifier");
    public static final Node HAS_SUBTITLE = Terms.of(NS, "hasSubtitle");

    private Fabio() {}
}
