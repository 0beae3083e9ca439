package org.colloquy.core.source;

import org.colloquy.core.model.Mention;

/** Receives what a format reads, in the order of the document: a session before its talks, a paper before its talk. */
public interface MentionSink {

    /**
     * Takes one record. Person mentions are not sent by themselves: they arrive inside the paper or session that names
     * them.
     */
    void mention(Mention mention);

    /**
     * Learns of a document whose mentions are sent, before them or after, and which is not the source that is read but
     * one that the source gives an account of.
     */
    default void origin(Origin origin) {}

    /** Takes one problem. */
    void problem(Problem problem);
}
