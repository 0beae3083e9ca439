package org.colloquy.rdf.map;

import com.google.common.base.Ascii;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.resolve.entity.Resolution;

/** A resolution by equal words, for tests of what comes after it. */
public final class Known implements Resolution {
    private final Map<MentionRef, Entity> entities = new HashMap<>();
    private final SetMultimap<Entity, MentionRef> mentions = LinkedHashMultimap.create();

    private Known() {}

    /** Resolves mentions, whatever their order. */
    public static Known of(List<Mention> all) {
        Known known = new Known();
        List<Mention> sorted = new ArrayList<>(all);
        sorted.sort(java.util.Comparator.comparing(Mention::ref));
        sorted.forEach(known::learn);
        return known;
    }

    private void learn(Mention mention) {
        if (mention instanceof PaperMention paper) {
            String words = paper.title()
                    .orElseGet(() -> paper.abstractText().orElseThrow())
                    .value();
            know(mention, EntityKind.PAPER, words, words);
            paper.authorships().forEach(authorship -> person(authorship.author()));
            paper.publication().roles().stream().map(Role::holder).forEach(this::person);
        } else if (mention instanceof PersonMention person) {
            person(person);
        } else if (mention instanceof SessionMention session) {
            String label = session.title().value();
            String edition =
                    session.conference().map(c -> c.conference().label()).orElse("");
            know(mention, EntityKind.SESSION, label + "|" + edition, label);
            session.roles().stream().map(Role::holder).forEach(this::person);
        } else if (mention instanceof TalkMention talk) {
            String start = talk.slot()
                    .flatMap(slot -> slot.value().start())
                    .map(Object::toString)
                    .orElse("");
            know(
                    mention,
                    EntityKind.TALK,
                    talk.title().value() + "|" + start,
                    talk.title().value());
            talk.roles().stream().map(Role::holder).forEach(this::person);
        }
    }

    private void person(PersonMention person) {
        String name = person.name().value().display();
        know(person, EntityKind.PERSON, name, name);
    }

    private void know(Mention mention, EntityKind kind, String key, String label) {
        Entity known = entities.values().stream()
                .filter(entity -> entity.kind() == kind && entity.key().equals(Ascii.toLowerCase(key)))
                .findFirst()
                .orElseGet(() -> new Entity(kind, Ascii.toLowerCase(key), label));
        entities.put(mention.ref(), known);
        mentions.put(known, mention.ref());
    }

    @Override
    public Entity entityOf(MentionRef mention) {
        Entity entity = entities.get(mention);
        if (entity == null) {
            throw new IllegalArgumentException("unknown mention " + mention);
        }
        return entity;
    }

    @Override
    public Match matchOf(MentionRef mention) {
        return new Match(represents(mention) ? 1 : 0.95, "same words");
    }

    @Override
    public boolean represents(MentionRef mention) {
        return mentionsOf(entityOf(mention)).get(0).equals(mention);
    }

    @Override
    public List<Entity> entities(EntityKind kind) {
        return mentions.keySet().stream()
                .filter(entity -> entity.kind() == kind)
                .sorted()
                .toList();
    }

    @Override
    public List<Entity> earlierVersions(Entity paper) {
        return List.of();
    }

    @Override
    public List<MentionRef> mentionsOf(Entity entity) {
        return mentions.get(entity).stream().sorted().toList();
    }

    @Override
    public boolean isAmbiguous(Entity entity) {
        return false;
    }

    @Override
    public List<Candidate> candidatesFor(Entity entity) {
        return List.of();
    }
}
