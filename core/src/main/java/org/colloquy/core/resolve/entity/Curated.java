package org.colloquy.core.resolve.entity;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.Entity;

/** What came of a curation, beside which mentions are one thing. */
public final class Curated {

    /** Of no curation nothing comes. */
    public static final Curated NOTHING = new Curated(Map.of(), Map.of(), Map.of(), Map.of());

    private final ImmutableMap<Entity, String> names;
    private final ImmutableMap<Entity, String> iris;
    private final ImmutableMap<Entity, List<Entity>> different;
    private final ImmutableMap<String, Entity> replaced;

    /**
     * Tells of entities what is said of them.
     *
     * @param names the names or titles that they are to have
     * @param iris the IRIs that they are to have
     * @param different what each of them is said not to be
     * @param replaced what names that nothing goes by any more stand for
     */
    public Curated(
            Map<Entity, String> names,
            Map<Entity, String> iris,
            Map<Entity, List<Entity>> different,
            Map<String, Entity> replaced) {
        this.names = ImmutableMap.copyOf(names);
        this.iris = ImmutableMap.copyOf(iris);
        this.different = ImmutableMap.copyOf(different);
        this.replaced = ImmutableMap.copyOf(replaced);
    }

    /** Returns the name or title that an entity is to have. */
    public Optional<String> nameOf(Entity entity) {
        return Optional.ofNullable(names.get(entity));
    }

    /** Returns the IRIs that entities are to have. */
    public Map<Entity, String> iris() {
        return iris;
    }

    /** Returns what an entity is said not to be. */
    public List<Entity> differentFrom(Entity entity) {
        return different.getOrDefault(entity, List.of());
    }

    /** Returns the names in the curation that nothing goes by any more, and what each stands for. */
    public Map<String, Entity> replaced() {
        return replaced;
    }
}
