package org.colloquy.rdf;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.rdf.history.KeptDocument;
import org.colloquy.rdf.history.Made;
import org.colloquy.rdf.store.StoreException;

/**
 * What documents that are given make of those that a store holds. None takes the place of more than one.
 *
 * @param added those given that say something new
 * @param replaced those held whose place they take: they have the same name, or are the same and were read otherwise
 * @param removed those held that are to be held no more, though nothing takes their place
 * @param kept the others that are held
 * @param isRemade whether what the store is made with is not surely what it was made with, documents apart
 */
record Changes(
        List<KeptDocument> added,
        List<KeptDocument> replaced,
        List<KeptDocument> removed,
        List<KeptDocument> kept,
        boolean isRemade) {
    /** What all streams are called: to have this name in common means nothing. */
    private static final String STREAM = "standard input";

    /**
     * Returns what they make of them.
     *
     * @throws StoreException if more documents of the store bear a name than come to take their places
     */
    static Changes of(Made past, List<KeptDocument> given, boolean isRemade) {
        Set<String> hashes = new HashSet<>();
        Set<String> said = new HashSet<>();
        given.forEach(document -> {
            hashes.add(document.source().hash());
            said.add(said(document));
        });
        Set<String> held = new HashSet<>();
        past.documents().forEach(document -> held.add(document.source().hash()));
        Multiset<String> coming = HashMultiset.create();
        given.stream()
                .filter(document -> !held.contains(document.source().hash()))
                .map(document -> document.source().name())
                .filter(name -> !name.equals(STREAM))
                .forEach(coming::add);
        Multiset<String> going = HashMultiset.create();
        ImmutableList.Builder<KeptDocument> kept = ImmutableList.builder();
        ImmutableList.Builder<KeptDocument> replaced = ImmutableList.builder();
        for (KeptDocument document : past.documents()) {
            String name = document.source().name();
            boolean again = hashes.contains(document.source().hash());
            boolean stays = again ? said.contains(said(document)) : !coming.contains(name);
            (stays ? kept : replaced).add(document);
            going.add(name, stays || again ? 0 : 1);
            hashes.remove(stays ? document.source().hash() : "");
        }
        for (String name : going.elementSet()) {
            if (going.count(name) > coming.count(name)) {
                throw new StoreException(going.count(name) + " documents of the store are called " + name
                        + ", so it is not clear whose place is to be taken; give the folder that holds all of them, or"
                        + " build anew with --fresh");
            }
        }
        List<KeptDocument> added = given.stream()
                .filter(document -> hashes.contains(document.source().hash()))
                .toList();
        return new Changes(added, replaced.build(), List.of(), kept.build(), isRemade);
    }

    /** Returns these changes, but for documents that are held no more. */
    Changes without(Set<KeptDocument> documents) {
        return new Changes(
                added,
                replaced,
                kept.stream().filter(documents::contains).toList(),
                kept.stream().filter(document -> !documents.contains(document)).toList(),
                isRemade);
    }

    private static String said(KeptDocument document) {
        return document.source().hash() + document.digest() + document.source().name();
    }

    boolean isNone() {
        return added.isEmpty() && gone().isEmpty() && !isRemade;
    }

    /** Returns the documents that the store holds no more then. */
    List<KeptDocument> gone() {
        return Stream.concat(replaced.stream(), removed.stream()).toList();
    }

    /** Returns the documents that the store holds then. */
    List<KeptDocument> all() {
        return ImmutableList.<KeptDocument>builder().addAll(kept).addAll(added).build();
    }
}
