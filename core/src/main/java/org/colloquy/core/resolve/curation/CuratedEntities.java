package org.colloquy.core.resolve.curation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.curation.Curation.Label;
import org.colloquy.core.resolve.curation.Curation.Named;
import org.colloquy.core.resolve.curation.Curation.Pair;
import org.colloquy.core.resolve.curation.Curation.Thing;
import org.colloquy.core.resolve.entity.Curated;
import org.colloquy.core.resolve.entity.Resolution;

/** Finds the entities that a curation says something of, once it is known who is who. */
final class CuratedEntities {

    private final Corpus corpus;
    private final Curation curation;
    private final Agreement agreement;
    private final Resolution resolution;

    CuratedEntities(Corpus corpus, Curation curation, Agreement agreement, Resolution resolution) {
        this.corpus = corpus;
        this.curation = curation;
        this.agreement = agreement;
        this.resolution = resolution;
    }

    /** Returns what is said of entities, of which {@code things} are those that are known. */
    Curated all(ImmutableSet<Thing> things) {
        return new Curated(labels(curation.names()), labels(curation.iris()), different(), replaced(things));
    }

    private Map<Entity, List<Entity>> different() {
        Map<Entity, Set<Entity>> different = new HashMap<>();
        for (Pair pair : curation.different()) {
            List<Entity> others = entities(pair.other());
            for (Entity entity : entities(pair.one())) {
                different.computeIfAbsent(entity, any -> new TreeSet<>()).addAll(others);
                others.forEach(other ->
                        different.computeIfAbsent(other, any -> new TreeSet<>()).add(entity));
            }
        }
        return Maps.transformValues(different, List::copyOf);
    }

    private List<Entity> entities(Thing thing) {
        return agreement.mentionsOf(thing).stream()
                .map(mention -> resolution.entityOf(corpus.index().ref(mention)))
                .distinct()
                .toList();
    }

    private ImmutableMap<Entity, String> labels(List<Label> labels) {
        Map<Entity, Label> found = new HashMap<>();
        for (Label label : labels) {
            entities(label.thing()).stream()
                    .findFirst()
                    .map(entity -> found.putIfAbsent(entity, label))
                    .filter(earlier -> !earlier.text().equals(label.text()))
                    .ifPresent(earlier -> {
                        throw new IllegalArgumentException(label.line() + ": " + label.thing() + " is called '"
                                + label.text() + "' here, but '" + earlier.text() + "' in " + earlier.line()
                                + "; strike out one of these statements");
                    });
        }
        return ImmutableMap.copyOf(Maps.transformValues(found, Label::text));
    }

    /** What a graph made without this curation, or with less of it, called the things. */
    private ImmutableMap<String, Entity> replaced(ImmutableSet<Thing> things) {
        Map<String, Entity> found = new HashMap<>();
        for (Thing thing : things) {
            if (thing instanceof Named named) {
                entities(thing).stream().findFirst().ifPresent(entity -> found.put(named.name(), entity));
            }
        }
        curation.iris().forEach(iri -> found.remove(iri.alias().toString()));
        if (found.isEmpty()) {
            return ImmutableMap.of();
        }
        Set<String> standing = new HashSet<>();
        Stream.of(EntityKind.PERSON, EntityKind.PAPER)
                .flatMap(kind -> resolution.entities(kind).stream())
                .forEach(entity -> standing.add(curation.naming().apply(entity)));
        found.keySet().removeAll(standing);
        return ImmutableMap.copyOf(found);
    }
}
