package org.colloquy.core.source.timetable.miniconf;

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
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.text.Tidy;

/**
 * An item of a site's programme.
 *
 * @param whole where it stands
 * @param title its title
 */
record MiniConfTalk(
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

    void send(SiteMentions site) {
        site.sink()
                .mention(new TalkMention(
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
                        links));
    }

    /** Returns an abstract, tidied. */
    static Optional<Stated<String>> about(SiteMentions site, Optional<Passage> printed) {
        return printed.map(passage -> site.stated(Tidy.abstractText(passage.text()), passage, "abstract"));
    }
}
