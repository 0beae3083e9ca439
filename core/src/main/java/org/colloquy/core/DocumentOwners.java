package org.colloquy.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.core.source.Source;

/**
 * From which source each document is read. A document that is a source itself is read there; one that sources give an
 * account of is taken from the first of them, so that nothing comes twice.
 */
final class DocumentOwners {

    /** The hash of the source to read each document from, by the hash of the document. */
    private final Map<String, String> owners = new HashMap<>();

    /** The {@code left out} documents are read from nowhere. */
    DocumentOwners(List<Source> sources, Set<String> leftOut) {
        sources.forEach(source -> owners.put(source.hash(), source.hash()));
        leftOut.forEach(hash -> owners.put(hash, ""));
    }

    /** Returns whether what {@code source} says of a document counts; it does if no other source came first. */
    boolean mayRead(String document, Source source) {
        return owners.computeIfAbsent(document, any -> source.hash()).equals(source.hash());
    }
}
