package org.colloquy.rdf.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.topic.concept.Vocabulary;

/**
 * What every mapping needs to know.
 *
 * @param resolution who is who
 * @param iris makes the IRIs
 * @param profile how much to emit
 * @param vocabulary what papers may be about
 * @param names learns what things that papers share are called
 * @param readings the IRIs of what the rules read
 * @param told what was told of things that records share
 */
record Context(
        Resolution resolution,
        Iris iris,
        Profile profile,
        Vocabulary vocabulary,
        Consumer<Naming> names,
        Readings readings,
        Told told) {
    Context(Resolution resolution, Iris iris, Profile profile) {
        this(resolution, iris, profile, Vocabulary.of(List.of()), naming -> {}, new Readings(iris), new Told());
    }

    Context with(Resolution other) {
        return new Context(other, iris, profile, vocabulary, names, readings, told);
    }

    Entity entity(MentionRef mention) {
        return resolution.entityOf(mention);
    }

    Node node(MentionRef mention) {
        return iris.entity(resolution.entityOf(mention));
    }

    /**
     * Returns whether something is to be told of a thing that records share. Each mention says all of it where each must stand
     * for itself; among many that are mapped one after the other, the first does.
     */
    boolean tells(Node thing, Object what) {
        return profile != Profile.ENTITIES || told.add(thing, what);
    }

    boolean represents(MentionRef mention) {
        return resolution.represents(mention);
    }

    /** Returns the name or title that people want an entity to have. */
    Optional<String> preferred(Entity entity) {
        return resolution.curated().nameOf(entity);
    }
}
