package org.colloquy.rdf.curation;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.function.Function;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.resolve.curation.Curation.Place;
import org.colloquy.rdf.history.History;

/** Tells of what people and papers went by in a graph that stood, since a curation names them as it shows them. */
public final class FormerNames implements Function<String, List<Place>> {
    private final ListMultimap<String, Place> mentions =
            MultimapBuilder.hashKeys().arrayListValues().build();

    private FormerNames() {}

    /** Returns the names of a generation: those that stood, and those that led to one that did. */
    public static FormerNames of(History past) {
        FormerNames names = new FormerNames();
        for (EntityKind kind : List.of(EntityKind.PERSON, EntityKind.PAPER)) {
            past.resolution()
                    .entities(kind)
                    .forEach(entity -> names.add(ThingNames.of(past.identities().of(entity)), entity, past));
        }
        past.identities()
                .retired()
                .forEach((old, later) -> names.mentions.putAll(
                        ThingNames.of(old), List.copyOf(names.mentions.get(ThingNames.of(later)))));
        return names;
    }

    private void add(String name, Entity entity, History past) {
        past.resolution().mentionsOf(entity).forEach(mention -> mentions.put(name, Place.of(mention)));
    }

    @Override
    public List<Place> apply(String name) {
        return List.copyOf(mentions.get(name));
    }
}
