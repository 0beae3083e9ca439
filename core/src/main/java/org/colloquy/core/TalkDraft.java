package org.colloquy.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Talk;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.model.TalkMention;

/** A talk as its mentions come in. */
final class TalkDraft {

    private final Entity entity;
    private Optional<String> title = Optional.empty();
    private Optional<TalkKind> kind = Optional.empty();
    private Optional<Slot> slot = Optional.empty();
    private Optional<String> room = Optional.empty();
    private Optional<Conference> conference = Optional.empty();
    private Optional<MentionRef> session = Optional.empty();
    private Optional<MentionRef> paper = Optional.empty();

    private final List<Role> roles = new ArrayList<>();

    TalkDraft(Entity entity) {
        this.entity = entity;
    }

    void add(TalkMention mention, boolean stands) {
        title = PaperDraft.prefer(stands, Optional.of(mention.title().value()), title);
        kind = PaperDraft.prefer(stands, mention.kind().map(Stated::value), kind);
        slot = PaperDraft.prefer(stands, mention.slot().map(Stated::value), slot);
        room = PaperDraft.prefer(stands, mention.room().map(Stated::value), room);
        conference = PaperDraft.prefer(stands, mention.conference().map(choice -> choice.conference()), conference);
        roles.addAll(mention.roles());
        session = PaperDraft.prefer(stands, mention.session(), session);
        paper = PaperDraft.prefer(stands, mention.paper(), paper);
    }

    Optional<MentionRef> session() {
        return session;
    }

    Talk talk(
            Optional<SessionDraft> heldIn, Function<MentionRef, Person> personOf, Function<MentionRef, Paper> paperOf) {
        return new Talk(
                entity,
                title.orElse(entity.label()),
                kind,
                slot,
                SessionDraft.holders(roles, personOf),
                paper.map(paperOf),
                room.or(() -> heldIn.flatMap(SessionDraft::room)),
                heldIn.map(SessionDraft::title),
                conference.or(() -> heldIn.flatMap(SessionDraft::conference)));
    }
}
