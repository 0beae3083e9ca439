package org.colloquy.core.model;

import java.util.Comparator;

/**
 * One real thing that one or more mentions are about.
 *
 * @param kind what sort of thing
 * @param key what identifies it among its kind: built from normalised words and identifiers, the same whatever the
 *     order in which sources are read
 * @param label a readable name, for people
 */
public record Entity(EntityKind kind, String key, String label) implements Comparable<Entity> {

    private static final Comparator<Entity> ORDER =
            Comparator.comparing(Entity::kind).thenComparing(Entity::label).thenComparing(Entity::key);

    /** The key alone tells those of a kind apart; often it ends in the label, and with both in it hash codes would fall together. */
    @Override
    public int hashCode() {
        return key.hashCode() + kind.ordinal();
    }

    /** Orders by kind, then label, then key. */
    @Override
    public int compareTo(Entity other) {
        return ORDER.compare(this, other);
    }
}
