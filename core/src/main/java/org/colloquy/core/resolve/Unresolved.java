package org.colloquy.core.resolve;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.resolve.corpus.IdentifierRank;
import org.colloquy.core.resolve.entity.EntityKey;
import org.colloquy.core.resolve.entity.Reason;
import org.colloquy.core.resolve.entity.Resolution;

/**
 * Takes every mention to be about something of its own, unless another has the same identifier and the same title or name.
 * Nothing is compared, so a few mentions can be mapped without a look at the others. A work with an identifier is called as a {@link Resolver}
 * calls it that knows of no stronger one.
 */
public final class Unresolved implements Resolution {

    /** So many places are enough for what is mapped at a time. */
    private static final int PLACES = 1 << 10;

    private final Map<MentionRef, Known> knownOf = new HashMap<>(PLACES);
    private final Map<Entity, Known> knownByEntity = new LinkedHashMap<>(PLACES);

    private Unresolved() {}

    /** Returns what some mentions are about; the papers and sessions that talks name must be among them. */
    public static Unresolved of(Iterable<? extends Mention> mentions) {
        Unresolved unresolved = new Unresolved();
        mentions.forEach(unresolved::add);
        return unresolved;
    }

    private void add(Mention mention) {
        if (mention instanceof PaperMention paper) {
            String title = paper.title()
                    .map(Stated::value)
                    .or(() -> paper.publication().key())
                    .orElse("untitled");
            Entity entity = add(EntityKind.PAPER, mention.ref(), strongestOfWork(paper.identifiers()), title);
            for (Authorship authorship : paper.authorships()) {
                add(authorship.author(), entity);
            }
            holders(paper.publication().roles(), entity);
        } else if (mention instanceof SessionMention session) {
            String title = session.title().value();
            holders(session.roles(), add(EntityKind.SESSION, mention.ref(), Optional.empty(), title));
        } else if (mention instanceof TalkMention talk) {
            String title = talk.title().value();
            holders(talk.roles(), add(EntityKind.TALK, mention.ref(), Optional.empty(), title));
        } else if (mention instanceof PersonMention person) {
            Optional<String> known = strongest(person.identifiers());
            add(EntityKind.PERSON, person.ref(), known, person.name().value().display());
        }
    }

    private void holders(List<Role> roles, Entity owner) {
        roles.forEach(role -> add(role.holder(), owner));
    }

    /** A person without an identifier is one of those whom a paper, a session or a talk names. */
    private void add(PersonMention person, Entity owner) {
        String name = person.name().value().display();
        MentionRef ref = person.ref();
        Optional<String> known = strongest(person.identifiers());
        String key = known.orElseGet(() -> name + "|" + ref.span().start() + "|" + owner.key());
        add(EntityKind.PERSON, ref, key, name);
    }

    private Entity add(EntityKind kind, MentionRef mention, Optional<String> known, String label) {
        return add(kind, mention, known.orElseGet(() -> EntityKey.place(mention)), label);
    }

    private Entity add(EntityKind kind, MentionRef mention, String key, String label) {
        Entity entity = new Entity(kind, key, label);
        Known before = knownOf.get(mention);
        if (before != null) {
            return before.entity();
        }
        Known one = knownByEntity.computeIfAbsent(entity, Known::new);
        one.mentions().add(mention);
        knownOf.put(mention, one);
        return entity;
    }

    private static Optional<String> strongestOfWork(List<Stated<Identifier>> identifiers) {
        return strongest(identifiers, IdentifierRank::mayNameWorks);
    }

    private static Optional<String> strongest(List<Stated<Identifier>> identifiers) {
        return strongest(identifiers, any -> true);
    }

    private static Optional<String> strongest(List<Stated<Identifier>> identifiers, Predicate<Identifier> fits) {
        Identifier strongest = null;
        for (Stated<Identifier> stated : identifiers) {
            Identifier identifier = stated.value();
            if (fits.test(identifier)
                    && (strongest == null || IdentifierRank.STRONGEST.compare(identifier, strongest) < 0)) {
                strongest = identifier;
            }
        }
        return strongest == null ? Optional.empty() : Optional.of(EntityKey.text(strongest));
    }

    @Override
    public Entity entityOf(MentionRef mention) {
        return known(mention).entity();
    }

    private Known known(MentionRef mention) {
        Known one = knownOf.get(mention);
        if (one == null) {
            throw new IllegalArgumentException("the mention is not among these: " + mention);
        }
        return one;
    }

    @Override
    public Match matchOf(MentionRef mention) {
        Reason reason = represents(mention) ? Reason.STANDS_FOR : Reason.SAME_IDENTIFIER;
        return reason.match(entityOf(mention).label());
    }

    @Override
    public boolean represents(MentionRef mention) {
        return known(mention).mentions().get(0).equals(mention);
    }

    @Override
    public List<Entity> entities(EntityKind kind) {
        return knownByEntity.keySet().stream()
                .filter(entity -> entity.kind() == kind)
                .sorted()
                .toList();
    }

    @Override
    public List<MentionRef> mentionsOf(Entity entity) {
        Known one = knownByEntity.get(entity);
        List<MentionRef> all = one == null ? List.of() : one.mentions();
        return all.size() < 2 ? all : ImmutableList.sortedCopyOf(all);
    }

    @Override
    public List<Entity> earlierVersions(Entity paper) {
        return List.of();
    }

    @Override
    public boolean isAmbiguous(Entity entity) {
        return false;
    }

    @Override
    public List<Candidate> candidatesFor(Entity entity) {
        return List.of();
    }

    /** An entity with its mentions as they came. */
    private record Known(Entity entity, List<MentionRef> mentions) {
        Known(Entity entity) {
            this(entity, new ArrayList<>(1));
        }
    }
}
