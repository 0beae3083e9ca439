package org.colloquy.core.resolve.corpus;

import java.util.Optional;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.MentionRef;

/**
 * What matters of a session mention.
 *
 * @param ref the mention
 * @param label the title
 * @param titleKey the title's key
 * @param conference the edition's label, empty if not known
 * @param start when it begins, as far as the session itself says
 * @param persons who holds a role
 */
public record SessionFeatures(
        MentionRef ref,
        String label,
        String titleKey,
        String conference,
        Optional<EventTime> start,
        NamedPersons persons)
        implements Features {}
