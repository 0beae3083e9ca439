package org.colloquy.core.source.timetable;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.Passage;

/**
 * An item of a site's programme.
 *
 * @param whole where it stands
 * @param title its title
 */
record SiteTalk(
        Passage whole,
        Stated<String> title,
        Optional<Stated<TalkKind>> kind,
        Optional<Stated<Slot>> slot,
        Optional<Stated<String>> room,
        List<Role> roles,
        Optional<MentionRef> session,
        Optional<MentionRef> paper,
        Optional<Stated<String>> abstractText,
        List<Stated<Link>> links) {

    TalkMention mention(SiteMentions site) {
        return new TalkMention(
                site.evidence(whole.start(), whole.end(), "item"),
                title,
                kind,
                slot,
                room,
                Optional.empty(),
                roles,
                List.of(),
                session,
                paper,
                site.conference(whole),
                abstractText,
                links);
    }
}
