package org.colloquy.rdf.history;

import org.colloquy.rdf.map.SourceDocument;

/**
 * A document of a store, whose mentions are kept there so that nobody needs the document itself again.
 *
 * @param source which it is
 * @param generation the number of the generation that read it, and whose file holds its mentions
 * @param digest tells apart what two readings of the document said
 */
public record KeptDocument(SourceDocument source, int generation, String digest) {}
