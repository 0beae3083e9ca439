package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** BIBO: identifiers, pages, and the link between a talk and its paper. */
public final class Bibo {
    /** The namespace. */
    public static final String NS = "http://purl.org/ontology/bibo/";

    public static final Node AUDIO_VISUAL_DOCUMENT = Terms.of(NS, "AudioVisualDocument");
    public static final Node EDITED_BOOK = Terms.of(NS, "EditedBook");
    public static final Node WEBSITE = Terms.of(NS, "Website");

    public static final Node DOI = Terms.of(NS, "doi");
    public static final Node EDITION = Terms.of(NS, "edition");
    public static final Node EDITOR = Terms.of(NS, "editor");
    public static final Node ISBN13 = Terms.of(NS, "isbn13");
    public static final Node ISSN = Terms.of(NS, "issn");
    public static final Node NUMBER = Terms.of(NS, "number");
    public static final Node NUM_PAGES = Terms.of(NS, "numPages");
    public static final Node PAGES = Terms.of(NS, "pages");
    public static final Node PAGE_END = Terms.of(NS, "pageEnd");
    public static final Node PAGE_START = Terms.of(NS, "pageStart");
    public static final Node PMID = Terms.of(NS, "pmid");
    public static final Node PRESENTED_AT = Terms.of(NS, "presentedAt");
    public static final Node PRESENTS = Terms.of(NS, "presents");
    public static final Node REVIEW_OF = Terms.of(NS, "reviewOf");
    public static final Node SECTION = Terms.of(NS, "section");
    public static final Node SHORT_TITLE = Terms.of(NS, "shortTitle");
    public static final Node STATUS = Terms.of(NS, "status");
    public static final Node TRANSLATION_OF = Terms.of(NS, "translationOf");
    public static final Node TRANSLATOR = Terms.of(NS, "translator");
    public static final Node VOLUME = Terms.of(NS, "volume");

    private Bibo() {}
}
