package org.colloquy.core.resolve.entity;

import java.util.List;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;

/**
 * Says what each mention is about. Does not change once made; safe for use by several threads. Its content does not
 * depend on the order in which sources were read.
 */
public interface Resolution {

    /**
     * Returns what {@code mention} is about.
     *
     * @throws IllegalArgumentException if the mention was not among those resolved
     */
    Entity entityOf(MentionRef mention);

    /**
     * Returns why {@code mention} was joined to its entity, and how sure that is.
     *
     * @throws IllegalArgumentException if the mention was not among those resolved
     */
    Match matchOf(MentionRef mention);

    /**
     * Returns whether {@code mention} is the one whose title, name or author list stands for its entity. True for
     * exactly one mention of each entity.
     *
     * @throws IllegalArgumentException if the mention was not among those resolved
     */
    boolean represents(MentionRef mention);

    /** Returns all entities of a kind, sorted by label, then key. */
    List<Entity> entities(EntityKind kind);

    /** Returns the mentions of {@code entity} in the order of document and place; empty if the entity is unknown. */
    List<MentionRef> mentionsOf(Entity entity);

    /** Returns whether a curation had a say in this. */
    default boolean isCurated() {
        return false;
    }

    /** Returns what came of a curation, where there is one. */
    default Curated curated() {
        return Curated.NOTHING;
    }

    /**
     * Returns the papers of which {@code paper} is a later version: the same authors published the same under nearly the
     * same title before, as a preprint, at a conference or in a journal. In order; empty if the entity is unknown.
     */
    List<Entity> earlierVersions(Entity paper);

    /**
     * Returns whether {@code entity} is a name that fits several people, none of them so much better than the others that
     * it could be told who it is.
     */
    boolean isAmbiguous(Entity entity);

    /**
     * Returns who else {@code entity} may be, best first: those with whom it was nearly joined, the best three at most; of
     * an ambiguous one those whom its name fits, the best ten at most.
     */
    List<Candidate> candidatesFor(Entity entity);

    /**
     * Somebody else who an entity may be.
     *
     * @param entity the other entity
     * @param score how probable it is that they are one, from 0 to 1
     * @param reason what speaks for it and what against, in words
     */
    record Candidate(Entity entity, double score, String reason) {}

    /**
     * Why a mention belongs to its entity.
     *
     * @param score how sure, from 0 to 1
     * @param reason in words, for example {@code same name but for diacritics}
     */
    record Match(double score, String reason) {}
}
