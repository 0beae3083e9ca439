package org.colloquy.core.source;

import java.util.Optional;
import org.colloquy.core.model.Conference;

/**
 * What a format may know beside the source.
 *
 * @param limits what a document may cost
 * @param event the edition that the user says the source is about; wins over anything worked out
 * @param editions the editions that a source may name, or be found to be about
 */
public record ReadContext(Limits limits, Optional<Conference> event, Editions editions) {

    /** Standard limits, no edition given, those known that come with the library. */
    public static final ReadContext STANDARD = new ReadContext(Limits.STANDARD, Optional.empty(), Editions.standard());
}
