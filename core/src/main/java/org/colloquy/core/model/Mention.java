package org.colloquy.core.model;

/**
 * What one source says about one thing. A mention is never merged and never corrected in place; who is who is decided
 * beside it (see {@code resolve}).
 */
public sealed interface Mention permits PaperMention, PersonMention, SessionMention, TalkMention {

    /** Returns where the mention stands, which rule read it, and how sure that rule is. */
    Evidence evidence();

    /** Returns the mention's identity. */
    default MentionRef ref() {
        return evidence().ref();
    }
}
