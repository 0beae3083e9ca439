package org.colloquy.rdf.revise;

import java.util.List;
import org.colloquy.rdf.history.KeptMention;
import org.colloquy.rdf.map.SourceDocument;

/**
 * What is other than it was among that of which a store is made.
 *
 * @param kept the mentions that stay
 * @param gone the mentions of documents that go
 * @param come the mentions of documents that come
 * @param goneDocuments the documents that go
 * @param comeDocuments the documents that come
 */
public record Change(
        List<KeptMention> kept,
        List<KeptMention> gone,
        List<KeptMention> come,
        List<SourceDocument> goneDocuments,
        List<SourceDocument> comeDocuments) {}
