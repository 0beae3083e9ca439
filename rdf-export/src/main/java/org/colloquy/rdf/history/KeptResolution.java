package org.colloquy.rdf.history;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Iterables.concat;
import static com.google.common.collect.Iterables.filter;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.entity.Resolution;

/**
 * Who was who, as a store remembers it: all that is known of a mention is at hand. What one generation knows of an entity
 * as the one before did is one object in both, so that it is quickly told what differs.
 */
public final class KeptResolution implements Resolution {
    static final KeptResolution NONE = new KeptResolution(Map.of(), Map.of());

    private final Map<Entity, Known> known;
    private final Map<MentionRef, Place> places;

    private KeptResolution(Map<Entity, Known> known, Map<MentionRef, Place> places) {
        this.known = known;
        this.places = places;
    }

    /** Returns what is said of some entities, and of all others but {@code without} by {@code past}. */
    static KeptResolution of(Collection<Known> said, Set<Entity> without, Resolution past) {
        KeptResolution kept = kept(past);
        List<Known> next = new ArrayList<>(said);
        kept.known.values().stream()
                .filter(known -> !without.contains(known.entity()))
                .forEach(next::add);
        next.sort(Comparator.comparing(Known::entity));
        return kept.next(next);
    }

    /** Returns what {@code resolution} says; it has in common with {@code past} what both say. */
    public static KeptResolution of(Resolution resolution, Resolution past) {
        return kept(past).next(resolution);
    }

    private static KeptResolution kept(Resolution resolution) {
        return resolution instanceof KeptResolution kept ? kept : NONE;
    }

    private KeptResolution next(Resolution resolution) {
        List<Known> next = new ArrayList<>(known.size());
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : resolution.entities(kind)) {
                Known now = Known.of(entity, resolution);
                Known before = known.get(entity);
                next.add(before != null && before.equals(now) ? before : now);
            }
        }
        return next(next);
    }

    private KeptResolution next(Collection<Known> entities) {
        Map<Entity, Known> next = Maps.newLinkedHashMapWithExpectedSize(entities.size());
        entities.forEach(entity -> next.put(entity.entity(), entity));
        Map<MentionRef, Place> nextPlaces = new HashMap<>(places);
        forEachOther(known, next, gone -> gone.places().forEach(place -> nextPlaces.remove(place.mention())));
        forEachOther(next, known, come -> come.places().forEach(place -> nextPlaces.put(place.mention(), place)));
        return new KeptResolution(next, nextPlaces);
    }

    /** Returns which entities it holds for that two resolutions, if they were kept, do not say the same of them. */
    public static Predicate<Entity> differing(Resolution one, Resolution other) {
        return one instanceof KeptResolution ours && other instanceof KeptResolution theirs
                ? entity -> ours.known.get(entity) != theirs.known.get(entity)
                : any -> true;
    }

    /** Returns the entities for which that holds, if both were kept: those of the one, and those that are but in the other. */
    static Iterable<Entity> allDiffering(Resolution one, Resolution other) {
        Predicate<Entity> differing = differing(one, other);
        return FluentIterable.from(EntityKind.values())
                .transformAndConcat(kind -> concat(
                        filter(one.entities(kind), differing::test),
                        filter(
                                other.entities(kind),
                                entity -> one.mentionsOf(entity).isEmpty())));
    }

    private static void forEachOther(Map<Entity, Known> of, Map<Entity, Known> than, Consumer<Known> action) {
        of.forEach((entity, said) -> {
            if (than.get(entity) != said) {
                action.accept(said);
            }
        });
    }

    @Override
    public Entity entityOf(MentionRef mention) {
        return place(mention).entity();
    }

    @Override
    public Match matchOf(MentionRef mention) {
        return place(mention).match();
    }

    @Override
    public boolean represents(MentionRef mention) {
        return place(mention).represents();
    }

    private Place place(MentionRef mention) {
        Place place = places.get(mention);
        checkArgument(place != null, "%s was not among the mentions resolved", mention);
        return place;
    }

    int size() {
        return known.size();
    }

    @Override
    public List<Entity> entities(EntityKind kind) {
        return known.keySet().stream().filter(entity -> entity.kind() == kind).collect(toImmutableList());
    }

    @Override
    public List<MentionRef> mentionsOf(Entity entity) {
        return Lists.transform(known(entity).places(), Place::mention);
    }

    @Override
    public List<Entity> earlierVersions(Entity paper) {
        return known(paper).earlierVersions();
    }

    @Override
    public boolean isAmbiguous(Entity entity) {
        return known(entity).ambiguous();
    }

    @Override
    public List<Candidate> candidatesFor(Entity entity) {
        return known(entity).candidates();
    }

    private Known known(Entity entity) {
        Known found = known.get(entity);
        return found == null ? new Known(entity, List.of(), false, List.of(), List.of()) : found;
    }

    /** All that there is to say of an entity. */
    record Known(
            Entity entity,
            List<Place> places,
            boolean ambiguous,
            List<Candidate> candidates,
            List<Entity> earlierVersions) {

        static Known of(Entity entity, Resolution resolution) {
            List<Place> places = new ArrayList<>();
            for (MentionRef mention : resolution.mentionsOf(entity)) {
                places.add(new Place(mention, entity, resolution.represents(mention), resolution.matchOf(mention)));
            }
            return new Known(
                    entity,
                    List.copyOf(places),
                    resolution.isAmbiguous(entity),
                    List.copyOf(resolution.candidatesFor(entity)),
                    List.copyOf(resolution.earlierVersions(entity)));
        }
    }

    /** What a mention is about, and why. */
    record Place(MentionRef mention, Entity entity, boolean represents, Match match) {}
}
