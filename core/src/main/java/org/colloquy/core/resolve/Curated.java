package org.colloquy.core.resolve;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.Entity;

/** What came of a curation, beside which mentions are one thing. */
public final class Curated {

    /** Of no curation nothing comes. */
    public static final Curated NOTHING =
            new Curated(ImmutableMap.of(), ImmutableMap.of(), ImmutableListMultimap.of(), ImmutableMap.of());

    private final ImmutableMap<Entity, String> names;
    private final ImmutableMap<Entity, String> iris;
    private final ImmutableListMultimap<Entity, Entity> different;
    private final ImmutableMap<String, Entity> replaced;

    Curated(
            ImmutableMap<Entity, String> names,
            ImmutableMap<Entity, String> iris,
            ImmutableListMultimap<Entity, Entity> different,
            ImmutableMap<String, Entity> replaced) {
        this.names = names;
        this.iris = iris;
        this.different = different;
        this.replaced = replaced;
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
        return different.get(entity);
    }

    /** Returns the names in the curation that nothing goes by any more, and what each stands for. */
    public Map<String, Entity> replaced() {
        return replaced;
    }
}
