package org.colloquy.core.resolve.entity;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;

/** Entities, sorted. Each is made when it is asked for: that of a person repeats what is known of a paper. */
final class Entities extends AbstractList<Entity> implements RandomAccess {

    private static final ImmutableList<EntityKind> KINDS = ImmutableList.copyOf(EntityKind.values());

    /** Where each kind begins, and the end of the last. */
    private final int[] firstOfKind;
    /** The labels of all but people: mentions' own texts. */
    private final ImmutableList<String> labels;
    /** The keys of all but people. */
    private final Texts keys;

    private final PersonTexts people;
    private final int firstPerson;
    /** Where an entity was found last: who goes through them all asks several times for each. */
    private volatile int recent;

    /**
     * Takes entities that are sorted, and what their keys are made of.
     *
     * @param owned the key of each; an owner is one of {@code sorted}, by its place, and no person
     */
    Entities(List<Entity> sorted, List<EntityKey> owned) {
        this.firstOfKind = firstOfKind(sorted);
        this.firstPerson = first(EntityKind.PERSON);
        int end = end(EntityKind.PERSON);
        List<Entity> others = new ArrayList<>(sorted);
        List<Entity> persons = others.subList(firstPerson, end);
        this.people = new PersonTexts(persons.stream().map(Entity::label).toList(), owned.subList(firstPerson, end));
        persons.clear();
        this.labels = others.stream().map(Entity::label).collect(ImmutableList.toImmutableList());
        this.keys = Texts.of(others.stream().map(Entity::key).toList());
    }

    private static int[] firstOfKind(List<Entity> sorted) {
        int[] first = new int[KINDS.size() + 1];
        sorted.forEach(entity -> first[KINDS.indexOf(entity.kind()) + 1]++);
        for (int kind = 0; kind < KINDS.size(); kind++) {
            first[kind + 1] += first[kind];
        }
        return first;
    }

    private int first(EntityKind kind) {
        return firstOfKind[KINDS.indexOf(kind)];
    }

    private int end(EntityKind kind) {
        return firstOfKind[KINDS.indexOf(kind) + 1];
    }

    @Override
    public int size() {
        return firstOfKind[KINDS.size()];
    }

    @Override
    public Entity get(int place) {
        return new Entity(kind(place), key(place), label(place));
    }

    EntityKind kind(int place) {
        int kind = 0;
        while (place >= firstOfKind[kind + 1]) {
            kind++;
        }
        return KINDS.get(kind);
    }

    String label(int place) {
        return isPerson(place) ? people.name(place - firstPerson) : labels.get(other(place));
    }

    private String key(int place) {
        if (!isPerson(place)) {
            return keys.get(other(place));
        }
        EntityKey key = people.key(place - firstPerson);
        return key.in(owner -> keys.get(other(owner)));
    }

    private boolean isPerson(int place) {
        return place >= firstPerson && place < firstPerson + people.size();
    }

    /** Returns the place among all but people. */
    private int other(int place) {
        checkState(!isPerson(place), "a person's key repeats that of a person");
        return place < firstPerson ? place : place - people.size();
    }

    /** Returns those of a kind. */
    List<Entity> of(EntityKind kind) {
        return Collections.unmodifiableList(subList(first(kind), end(kind)));
    }

    /** Returns the place of an entity, or something negative if it is none of these. */
    int find(Entity entity) {
        for (int near = recent; near <= recent + 1 && near < size(); near++) {
            if (is(near, entity)) {
                recent = near;
                return near;
            }
        }
        int found = search(entity);
        recent = Math.max(0, found);
        return found;
    }

    private boolean is(int place, Entity entity) {
        return label(place).equals(entity.label())
                && kind(place) == entity.kind()
                && key(place).equals(entity.key());
    }

    private int search(Entity entity) {
        int low = first(entity.kind());
        int high = end(entity.kind()) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = label(middle).compareTo(entity.label());
            order = order == 0 ? key(middle).compareTo(entity.key()) : order;
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
