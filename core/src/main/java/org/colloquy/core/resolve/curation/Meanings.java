package org.colloquy.core.resolve.curation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.curation.Curation.Named;
import org.colloquy.core.resolve.curation.Curation.Place;
import org.colloquy.core.resolve.curation.Curation.Thing;
import org.colloquy.core.resolve.entity.Resolution;

/** Which mentions, by number, the things of a curation stand for. */
final class Meanings {

    private static final List<EntityKind> KINDS = List.of(EntityKind.PERSON, EntityKind.PAPER);

    private final Corpus corpus;
    private final Curation curation;
    private final ImmutableSet<Thing> things;
    private final Map<Thing, List<Integer>> mentions = new HashMap<>();

    Meanings(Corpus corpus, Curation curation) {
        this.corpus = corpus;
        this.curation = curation;
        this.things = curation.things();
        for (Thing thing : things) {
            if (thing instanceof Named named) {
                named.mentions().forEach(this::learn);
            } else if (thing instanceof Place place) {
                learn(place);
            }
        }
    }

    private void learn(Place place) {
        int found = corpus.find(place.document(), place.span());
        if (found >= 0) {
            mentions.put(place, List.of(found));
        }
    }

    ImmutableSet<Thing> things() {
        return things;
    }

    /** Returns the things that stand for something. */
    ImmutableSet<Thing> known() {
        return ImmutableSet.copyOf(Sets.filter(things, mentions::containsKey));
    }

    /** Returns what a thing stands for; empty if that is nothing, as far as is known. */
    List<Integer> of(Thing thing) {
        return mentions.getOrDefault(thing, List.of());
    }

    /** Returns the mention that tells what a thing is. */
    Optional<Place> placeOf(Thing thing) {
        return thing instanceof Named named
                ? named.mentions().stream().filter(mentions::containsKey).findFirst()
                : Optional.of((Place) thing).filter(mentions::containsKey);
    }

    /** Learns what is meant by names of which a mention is told. */
    void learnToldBy(Resolution resolution) {
        for (Thing thing : things) {
            if (thing instanceof Named) {
                placeOf(thing)
                        .ifPresent(place -> mentions.put(thing, whole(of(place).get(0), resolution)));
            }
        }
    }

    /**
     * Learns what is meant by names that entities bear in {@code resolution}: the entities that these are in {@code
     * latest}. Returns whether anything new was learnt.
     */
    boolean learnNamedIn(Resolution resolution, Resolution latest) {
        Set<String> wanted = unknown().map(Named::name).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return false;
        }
        Map<String, Entity> found = new HashMap<>();
        for (EntityKind kind : KINDS) {
            for (Entity entity : resolution.entities(kind)) {
                String name = curation.naming().apply(entity);
                if (wanted.contains(name)) {
                    found.put(name, entity);
                }
            }
        }
        List<Named> known =
                unknown().filter(named -> found.containsKey(named.name())).toList();
        for (Named named : known) {
            Entity entity = requireNonNull(found.get(named.name()));
            int first = corpus.mentionOf(resolution.mentionsOf(entity).get(0));
            mentions.put(named, whole(first, latest));
        }
        return !known.isEmpty();
    }

    /**
     * Learns what is meant by names that something went by before: of its mentions one that nothing else stands for, if
     * there is any, since two that were made one by what is said are to be told apart to be made one again.
     */
    void learnFormer(Resolution latest) {
        for (Named named : unknown().toList()) {
            Set<Integer> claimed =
                    mentions.values().stream().flatMap(List::stream).collect(Collectors.toSet());
            List<Integer> read = curation.former().apply(named.name()).stream()
                    .map(place -> corpus.find(place.document(), place.span()))
                    .filter(mention -> mention >= 0)
                    .toList();
            Stream.concat(read.stream().filter(mention -> !claimed.contains(mention)), read.stream())
                    .findFirst()
                    .ifPresent(mention -> mentions.put(named, whole(mention, latest)));
        }
    }

    private Stream<Named> unknown() {
        return things.stream()
                .filter(thing -> !mentions.containsKey(thing))
                .filter(Named.class::isInstance)
                .map(Named.class::cast);
    }

    private List<Integer> whole(int mention, Resolution resolution) {
        Entity entity = resolution.entityOf(corpus.index().ref(mention));
        return resolution.mentionsOf(entity).stream().map(corpus::mentionOf).toList();
    }
}
