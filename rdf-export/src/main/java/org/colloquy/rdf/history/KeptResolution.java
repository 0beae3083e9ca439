package org.colloquy.rdf.history;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.entity.Resolution;

/** Who was who, as a store remembers it: all that is known of a mention is at hand. */
public final class KeptResolution implements Resolution {
    static final KeptResolution NONE = new Builder().build();

    private final Map<Entity, List<MentionRef>> mentions;
    private final Map<MentionRef, Place> places;
    private final Map<Entity, Beside> beside;

    private KeptResolution(
            Map<Entity, List<MentionRef>> mentions, Map<MentionRef, Place> places, Map<Entity, Beside> beside) {
        this.mentions = mentions;
        this.places = places;
        this.beside = beside;
    }

    /** Returns what another resolution says, for asking about every mention several times. */
    public static KeptResolution of(Resolution resolution) {
        Builder kept = new Builder();
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : resolution.entities(kind)) {
                for (MentionRef mention : resolution.mentionsOf(entity)) {
                    kept.add(entity, mention, resolution.represents(mention), resolution.matchOf(mention));
                }
                kept.add(entity, Beside.of(entity, resolution));
            }
        }
        return kept.build();
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

    @Override
    public List<Entity> entities(EntityKind kind) {
        return mentions.keySet().stream()
                .filter(entity -> entity.kind() == kind)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public List<MentionRef> mentionsOf(Entity entity) {
        return mentions.getOrDefault(entity, List.of());
    }

    @Override
    public List<Entity> earlierVersions(Entity paper) {
        return beside(paper).earlierVersions();
    }

    @Override
    public boolean isAmbiguous(Entity entity) {
        return beside(entity).ambiguous();
    }

    @Override
    public List<Candidate> candidatesFor(Entity entity) {
        return beside(entity).candidates();
    }

    private Beside beside(Entity entity) {
        return beside.getOrDefault(entity, Beside.NOTHING);
    }

    /** What else there is to say of an entity. */
    record Beside(boolean ambiguous, List<Candidate> candidates, List<Entity> earlierVersions) {
        private static final Beside NOTHING = new Beside(false, List.of(), List.of());

        static Beside of(Entity entity, Resolution resolution) {
            return new Beside(
                    resolution.isAmbiguous(entity),
                    resolution.candidatesFor(entity),
                    resolution.earlierVersions(entity));
        }
    }

    /** What a mention is about, and why. */
    private record Place(Entity entity, boolean represents, Match match) {}

    /** Takes entities with their mentions, in order. */
    static final class Builder {
        private final Map<Entity, List<MentionRef>> mentions = new LinkedHashMap<>();
        private final Map<MentionRef, Place> places = new HashMap<>();
        private final Map<Entity, Beside> beside = new HashMap<>();

        void add(Entity entity, Beside more) {
            if (!more.equals(Beside.NOTHING)) {
                beside.put(entity, more);
            }
        }

        void add(Entity entity, MentionRef mention, boolean represents, Match match) {
            mentions.computeIfAbsent(entity, any -> new ArrayList<>()).add(mention);
            places.put(mention, new Place(entity, represents, match));
        }

        KeptResolution build() {
            mentions.replaceAll((entity, all) -> Collections.unmodifiableList(all));
            return new KeptResolution(mentions, places, beside);
        }
    }
}
