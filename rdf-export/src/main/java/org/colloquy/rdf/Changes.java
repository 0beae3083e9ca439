package org.colloquy.rdf;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.rdf.history.KeptDocument;
import org.colloquy.rdf.history.Made;

/**
 * What documents that are given make of those that a store holds.
 *
 * @param added those given that say something new
 * @param replaced those held whose place they take: they have the same name, or are the same and were read otherwise
 * @param kept the others that are held
 * @param isRemade whether what the store is made with is not surely what it was made with, documents apart
 */
record Changes(List<KeptDocument> added, List<KeptDocument> replaced, List<KeptDocument> kept, boolean isRemade) {
    /** What all streams are called: to have this name in common means nothing. */
    private static final String STREAM = "standard input";

    static Changes of(Made past, List<KeptDocument> given, boolean isRemade) {
        Set<String> hashes = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> said = new HashSet<>();
        given.forEach(document -> {
            hashes.add(document.source().hash());
            names.add(document.source().name());
            said.add(said(document));
        });
        names.remove(STREAM);
        ImmutableList.Builder<KeptDocument> kept = ImmutableList.builder();
        ImmutableList.Builder<KeptDocument> replaced = ImmutableList.builder();
        for (KeptDocument document : past.documents()) {
            boolean again = hashes.contains(document.source().hash());
            boolean stays = again
                    ? said.contains(said(document))
                    : !names.contains(document.source().name());
            (stays ? kept : replaced).add(document);
            hashes.remove(stays ? document.source().hash() : "");
        }
        List<KeptDocument> added = given.stream()
                .filter(document -> hashes.contains(document.source().hash()))
                .toList();
        return new Changes(added, replaced.build(), kept.build(), isRemade);
    }

    private static String said(KeptDocument document) {
        return document.source().hash() + document.digest() + document.source().name();
    }

    boolean isNone() {
        return added.isEmpty() && replaced.isEmpty() && !isRemade;
    }

    /** Returns the documents that the store holds then. */
    List<KeptDocument> all() {
        return ImmutableList.<KeptDocument>builder().addAll(kept).addAll(added).build();
    }
}
