package org.colloquy.core.source;

import org.colloquy.core.model.Mention;

/** Receives what a format reads, in the order of the document: a session before its talks, a paper before its talk. */
public interface MentionSink {

    /**
     * Takes one record. Person mentions are not sent by themselves: they arrive inside the paper or session that names
     * them.
     */
    void mention(Mention mention);

    /** Takes one problem. */
    void problem(Problem problem);
}
