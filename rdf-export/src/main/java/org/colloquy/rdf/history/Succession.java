package org.colloquy.rdf.history;

import static com.google.common.collect.Iterables.concat;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.rdf.map.Identities;
import org.colloquy.rdf.map.Iris;

/**
 * Hands identities on from one generation to the next. An identity goes where most of the mentions went that had it; of
 * several that meet in one entity, the one that stood first stands on, and the others are retired in its favour. An
 * identity of which no mention is left goes to what would have been called the same, if that has no other; else it is
 * gone. Where a merge is undone, each part goes by what it went by before.
 */
final class Succession {
    private static final Iris IRIS = Iris.of(Iris.STANDARD_BASE);
    private static final Comparator<Claim> ELDEST = comparingInt(Claim::since)
            .thenComparing(comparingInt(Claim::mentions).reversed())
            .thenComparing(claim -> iri(claim.identity()));

    private final History past;
    private final Resolution now;
    /** Which entities are not known as they were: all others, of the past and of now, keep what they go by. */
    private final Predicate<Entity> open;
    /** What these went by. */
    private final Set<Entity> openIdentities = new HashSet<>();

    /** For each such identity that stood, where it went. */
    private final Map<Entity, Claim> claims = new LinkedHashMap<>();

    /** For the name of each identity that was retired, what took its place. */
    private final Map<Entity, Entity> takenOver = new HashMap<>();

    private final Map<Entity, Entity> former = new HashMap<>();
    private final Map<Entity, Integer> since = new HashMap<>();

    private Succession(History past, Resolution now) {
        this.past = past;
        this.now = now;
        this.open = KeptResolution.differing(past.resolution(), now);
        past.identities().retired().forEach((old, later) -> takenOver.put(name(old), later));
    }

    static Succession of(History past, Resolution now) {
        Succession next = new Succession(past, now);
        next.claim();
        next.choose();
        return next;
    }

    /** Returns the number of the generation since which each identity stands. */
    Map<Entity, Integer> since() {
        return since;
    }

    Identities identities() {
        return new Identities(former, retired());
    }

    private void claim() {
        former.putAll(past.identities().former());
        Map<MentionRef, Entity> entities = entities();
        Set<Entity> heirs = new HashSet<>();
        Map<Entity, Entity> orphans = new LinkedHashMap<>();
        forEachOpen(past.resolution(), entity -> {
            openIdentities.add(past.identities().of(entity));
            former.remove(entity);
            Optional<Claim> most = claim(entity, entities);
            if (most.isPresent()) {
                claims.put(most.get().identity(), most.get());
                heirs.add(most.get().heir());
            } else {
                orphans.put(name(entity), entity);
            }
        });
        past.since().forEach((identity, generation) -> {
            if (!openIdentities.contains(identity)) {
                since.put(identity, generation);
            }
        });
        forEachOpen(now, entity -> {
            Entity orphan = orphans.get(name(entity));
            if (orphan != null && !heirs.contains(entity)) {
                Claim claim = claim(orphan, entity, 0);
                claims.put(claim.identity(), claim);
            }
        });
    }

    private void forEachOpen(Resolution of, Consumer<Entity> action) {
        for (EntityKind kind : EntityKind.values()) {
            of.entities(kind).stream().filter(open).forEach(action);
        }
    }

    /** Returns what is known now of places in documents. */
    private Map<MentionRef, Entity> entities() {
        Map<MentionRef, Entity> entities = new HashMap<>();
        if (past.generation() > 0) {
            forEachOpen(now, entity -> now.mentionsOf(entity).forEach(mention -> entities.put(mention, entity)));
        }
        return entities;
    }

    /** What an entity would be called, whatever its label. */
    private static Entity name(Entity entity) {
        return new Entity(entity.kind(), entity.key(), "");
    }

    private Claim claim(Entity before, Entity heir, int mentions) {
        Entity identity = past.identities().of(before);
        return new Claim(identity, past.since().getOrDefault(identity, 0), heir, mentions);
    }

    /**
     * Returns what most mentions of a former entity are about now, of several what would be called as that was, or the
     * first by label. Where a merge is undone, what would be called so comes before what is larger.
     */
    private Optional<Claim> claim(Entity before, Map<MentionRef, Entity> entities) {
        Map<Entity, Integer> heirs = new HashMap<>();
        for (MentionRef mention : past.resolution().mentionsOf(before)) {
            Entity heir = entities.get(mention);
            if (heir != null) {
                heirs.merge(heir, 1, Integer::sum);
            }
        }
        boolean undone = isUndone(past.identities().of(before), heirs.keySet());
        return heirs.entrySet().stream()
                .map(heir -> claim(before, heir.getKey(), heir.getValue()))
                .min(comparing((Claim claim) -> undone && !claim.isToNamesake())
                        .thenComparing(claim -> -claim.mentions())
                        .thenComparing(claim -> !claim.isToNamesake())
                        .thenComparing(Claim::heir));
    }

    /** Parts were one because one of them was retired in favour of the other, or, as far as is known, because it was said. */
    private boolean isUndone(Entity identity, Set<Entity> heirs) {
        return heirs.size() > 1
                && (past.made().curated()
                        || heirs.stream().anyMatch(heir -> identity.equals(takenOver.get(name(heir)))));
    }

    private void choose() {
        Map<Entity, Claim> chosen = new HashMap<>();
        Set<Entity> taken = new HashSet<>();
        since.keySet().forEach(identity -> taken.add(name(identity)));
        claims.values().forEach(claim -> {
            chosen.merge(claim.heir(), claim, (one, other) -> ELDEST.compare(one, other) <= 0 ? one : other);
            taken.add(name(claim.identity()));
        });
        forEachOpen(now, entity -> {
            Claim claim = chosen.get(entity);
            Entity identity = claim == null ? fresh(entity, taken) : claim.identity();
            since.put(identity, claim == null ? past.generation() + 1 : claim.since());
            if (!identity.equals(entity)) {
                former.put(entity, identity);
            }
        });
    }

    /**
     * A new thing that would be called what another is or was called until now gets a number, whatever their labels: the
     * signatures of a paper go by its key alone.
     */
    private static Entity fresh(Entity entity, Set<Entity> taken) {
        Entity identity = entity;
        for (int i = 2; taken.contains(name(identity)); i++) {
            identity = new Entity(entity.kind(), entity.key() + "#" + i, entity.label());
        }
        return identity;
    }

    private Map<Entity, Entity> retired() {
        Taken standing = new Taken();
        since.keySet().forEach(standing::add);
        Map<Entity, Entity> retired = new TreeMap<>();
        past.identities().retired().forEach((old, later) -> retire(old, later, standing, retired));
        claims.keySet().forEach(identity -> retire(identity, identity, standing, retired));
        return retired;
    }

    private void retire(Entity old, Entity later, Taken standing, Map<Entity, Entity> retired) {
        Claim claim = claims.get(later);
        if (standing.contains(old)) {
            return;
        }
        if (claim != null) {
            retired.put(old, former.getOrDefault(claim.heir(), claim.heir()));
        } else if (past.since().containsKey(later) && !openIdentities.contains(later)) {
            retired.put(old, later);
        }
    }

    private static String iri(Entity identity) {
        return IRIS.entity(identity).getURI();
    }

    /** The IRIs of identities, by key; few of them have to be made to know which are among them. */
    private static final class Taken {
        private final Map<String, List<Entity>> byKey = new HashMap<>();

        void add(Entity identity) {
            byKey.merge(identity.key(), List.of(identity), (known, more) -> Lists.newArrayList(concat(known, more)));
        }

        boolean contains(Entity identity) {
            return byKey.getOrDefault(identity.key(), List.of()).stream()
                    .filter(other -> other.kind() == identity.kind())
                    .anyMatch(other -> other.equals(identity) || iri(other).equals(iri(identity)));
        }
    }

    /** Says that an entity takes over an identity, with how many of the mentions that had it. */
    private record Claim(Entity identity, int since, Entity heir, int mentions) {
        /** Returns whether what takes over the identity would be called so if it were new. */
        boolean isToNamesake() {
            return name(identity).equals(name(heir));
        }
    }
}
