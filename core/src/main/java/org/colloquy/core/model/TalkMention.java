package org.colloquy.core.model;

import java.util.List;
import java.util.Optional;

/**
 * What one document says about one item of a programme: a talk, a poster, a break, a question time.
 *
 * @param evidence the item's place, from its first to its last character
 * @param title what the item is called; of a talk on a paper, the paper's title
 * @param kind the kind as printed, absent where none is
 * @param slot when; absent where no time is printed
 * @param room where, if the item names a room of its own
 * @param board the poster's number, for example {@code #203}
 * @param roles who gives or leads an item that presents no paper: speakers, organisers
 * @param awards award lines, for example {@code Outstanding Paper}
 * @param session the session it stands in, a {@link SessionMention} of the same document
 * @param paper the paper presented, a {@link PaperMention} of the same document
 * @param conference the edition it belongs to
 * @param abstractText what an item that presents no paper is about; a paper has its own abstract
 * @param links to slides, a recording, the item's page
 */
public record TalkMention(
        Evidence evidence,
        Stated<String> title,
        Optional<Stated<TalkKind>> kind,
        Optional<Stated<Slot>> slot,
        Optional<Stated<String>> room,
        Optional<Stated<String>> board,
        List<Role> roles,
        List<Stated<String>> awards,
        Optional<MentionRef> session,
        Optional<MentionRef> paper,
        Optional<ConferenceChoice> conference,
        Optional<Stated<String>> abstractText,
        List<Stated<Link>> links)
        implements Mention {

    /** Copies the lists. */
    public TalkMention {
        roles = List.copyOf(roles);
        awards = List.copyOf(awards);
        links = List.copyOf(links);
    }

    /** Returns an item without an abstract or links of its own. */
    public TalkMention(
            Evidence evidence,
            Stated<String> title,
            Optional<Stated<TalkKind>> kind,
            Optional<Stated<Slot>> slot,
            Optional<Stated<String>> room,
            Optional<Stated<String>> board,
            List<Role> roles,
            List<Stated<String>> awards,
            Optional<MentionRef> session,
            Optional<MentionRef> paper,
            Optional<ConferenceChoice> conference) {
        this(
                evidence,
                title,
                kind,
                slot,
                room,
                board,
                roles,
                awards,
                session,
                paper,
                conference,
                Optional.empty(),
                List.of());
    }
}
