package org.colloquy.core.model;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where a fact comes from.
 *
 * @param document the SHA-256 of the document's bytes, 64 lower-case hexadecimal digits
 * @param span the characters that say it, or that it was worked out from
 * @param rule the rule that read it, for example {@code session-page/author-line}
 * @param confidence how sure the rule is, from 0 to 1; 1 means that the document says it in so many words
 */
public record Evidence(String document, CharSpan span, String rule, double confidence) {

    /** Checks that the confidence is a probability. */
    public Evidence {
        checkArgument(confidence >= 0 && confidence <= 1, "confidence must lie in [0,1], was %s", confidence);
    }

    /** Returns evidence for what the document says in so many words. */
    public static Evidence stated(String document, CharSpan span, String rule) {
        return new Evidence(document, span, rule, 1);
    }

    /** Returns the name of the place this evidence points to. */
    public MentionRef ref() {
        return new MentionRef(document, span);
    }
}
