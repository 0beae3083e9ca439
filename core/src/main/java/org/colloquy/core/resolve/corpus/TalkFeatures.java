package org.colloquy.core.resolve.corpus;

import java.util.Optional;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.MentionRef;

/**
 * What matters of a talk mention.
 *
 * @param ref the mention
 * @param label the title
 * @param titleKey the title's key
 * @param kind the kind's name, empty if none is printed
 * @param conference the edition's label, empty if not known
 * @param start when it begins
 * @param session the session it stands in
 * @param paper the paper presented
 * @param persons who gives or leads it
 */
public record TalkFeatures(
        MentionRef ref,
        String label,
        String titleKey,
        String kind,
        String conference,
        Optional<EventTime> start,
        Optional<MentionRef> session,
        Optional<MentionRef> paper,
        NamedPersons persons)
        implements Features {}
