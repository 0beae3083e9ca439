package org.colloquy.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleHolder;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Talk;

/** A session as its mentions come in. */
final class SessionDraft {

    private final Entity entity;
    private Optional<String> title = Optional.empty();
    private Optional<String> room = Optional.empty();
    private Optional<Conference> conference = Optional.empty();
    private Optional<Slot> slot = Optional.empty();
    private final List<Role> roles = new ArrayList<>();

    SessionDraft(Entity entity) {
        this.entity = entity;
    }

    void add(SessionMention mention, boolean stands) {
        title = PaperDraft.prefer(stands, Optional.of(mention.title().value()), title);
        room = PaperDraft.prefer(stands, mention.room().map(Stated::value), room);
        conference = PaperDraft.prefer(stands, mention.conference().map(choice -> choice.conference()), conference);
        slot = PaperDraft.prefer(stands, mention.slot().map(Stated::value), slot);
        roles.addAll(mention.roles());
    }

    Session session(Function<MentionRef, Person> personOf, List<Talk> talks) {
        List<RoleHolder> holders = holders(roles, personOf);
        return new Session(entity, title(), room, holders, conference, slot.or(() -> around(talks)), talks);
    }

    String title() {
        return title.orElse(entity.label());
    }

    Optional<String> room() {
        return room;
    }

    Optional<Conference> conference() {
        return conference;
    }

    /** Returns the time from the first item's beginning to the last one's end. */
    private static Optional<Slot> around(List<Talk> talks) {
        Optional<EventTime> start = talks.stream()
                .flatMap(talk -> talk.slot().flatMap(Slot::start).stream())
                .min(Comparator.naturalOrder());
        Optional<EventTime> end = talks.stream()
                .flatMap(talk -> talk.slot().flatMap(Slot::end).stream())
                .max(Comparator.naturalOrder());
        return start.map(first -> Slot.from(first, end, Set.of()));
    }

    /** Returns who holds the roles, each once. */
    static List<RoleHolder> holders(List<Role> roles, Function<MentionRef, Person> personOf) {
        return roles.stream()
                .map(role -> new RoleHolder(
                        role.kind().value(), personOf.apply(role.holder().ref())))
                .distinct()
                .toList();
    }
}
