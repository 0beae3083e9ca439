package org.colloquy.rdf.map;

import java.util.Map;
import org.colloquy.core.model.Entity;

/**
 * What entities go by where it is not what they would be called if they were new: an entity keeps the IRI under which it
 * was first published, whatever is learnt of it later.
 *
 * @param former for each entity that goes by a former identity, that identity; its key and label make the IRIs
 * @param retired for each identity that stands for nothing any more, the one that took its place and stands
 */
public record Identities(Map<Entity, Entity> former, Map<Entity, Entity> retired) {
    /** All is new. */
    public static final Identities FRESH = new Identities(Map.of(), Map.of());

    /** Copies the maps. */
    public Identities {
        former = Map.copyOf(former);
        retired = Map.copyOf(retired);
    }

    /** Returns what an entity goes by. */
    public Entity of(Entity entity) {
        return former.getOrDefault(entity, entity);
    }
}
