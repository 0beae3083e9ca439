package org.colloquy.core.model;

import java.util.List;

/**
 * The edition a document is about, with how that was found.
 *
 * @param conference the edition chosen
 * @param alternatives other editions that the document's dates allow, best first
 * @param stated whether the document or the user names the edition; otherwise it was worked out
 * @param printed the very characters it was taken or worked out from
 * @param evidence where they stand
 */
public record ConferenceChoice(
        Conference conference, List<Conference> alternatives, boolean stated, String printed, Evidence evidence) {

    /** Copies the alternatives. */
    public ConferenceChoice {
        alternatives = List.copyOf(alternatives);
    }
}
