package org.colloquy.core.model;

import java.util.Comparator;

/**
 * Names a mention: the document and the characters it stands in. No two mentions of one document share their span, so
 * the pair is an identity that survives reading the document again.
 *
 * @param document the SHA-256 of the document's bytes, 64 lower-case hexadecimal digits
 * @param span where in the document's text
 */
public record MentionRef(String document, CharSpan span) implements Comparable<MentionRef> {

    private static final Comparator<MentionRef> ORDER =
            Comparator.comparing(MentionRef::document).thenComparing(MentionRef::span);

    /** Orders by document, then by place in it. */
    @Override
    public int compareTo(MentionRef other) {
        return ORDER.compare(this, other);
    }
}
