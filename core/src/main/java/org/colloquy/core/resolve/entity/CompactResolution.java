package org.colloquy.core.resolve.entity;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.corpus.MentionIndex;
import org.colloquy.core.resolve.corpus.PackedNumbers;
import org.colloquy.core.text.Names;

/**
 * A resolution in arrays: for each mention its place, its entity, its place among the members of that, and the reason, each
 * in a few bits; for some what was compared.
 */
final class CompactResolution implements Resolution {

    private final MentionIndex index;
    private final Entities entities;
    private final PackedNumbers entityOf;
    private final byte[] reasons;
    private final BitSet representatives;
    /** By what comparison a mention was joined, packed. */
    private final SparseLongs compared;
    /** A mention of that with which a mention's entity must not be joined. */
    private final Map<Integer, Integer> apart;

    private final Doubts doubts;
    private final ComparisonReader reader;
    private final ImmutableSetMultimap<Integer, Integer> earlierVersions;
    /** Where each entity's members begin. */
    private final PackedNumbers firstMembers;

    private final PackedNumbers members;

    CompactResolution(
            MentionIndex index,
            Entities entities,
            int[] entityOf,
            byte[] reasons,
            BitSet representatives,
            SparseLongs compared,
            Map<Integer, Integer> apart,
            Doubts doubts,
            ComparisonReader reader,
            ImmutableSetMultimap<Integer, Integer> earlierVersions) {
        this.index = index;
        this.entities = entities;
        this.entityOf = PackedNumbers.of(entityOf);
        this.reasons = reasons;
        this.representatives = representatives;
        this.compared = compared;
        this.apart = apart;
        this.doubts = doubts;
        this.reader = reader;
        this.earlierVersions = earlierVersions;
        int[] first = firstMembers(entityOf, entities.size());
        this.members = PackedNumbers.of(members(entityOf, first));
        this.firstMembers = PackedNumbers.of(first);
    }

    private static int[] firstMembers(int[] entityOf, int entities) {
        int[] first = new int[entities + 1];
        for (int entity : entityOf) {
            first[entity + 1]++;
        }
        for (int entity = 0; entity < entities; entity++) {
            first[entity + 1] += first[entity];
        }
        return first;
    }

    private static int[] members(int[] entityOf, int[] firstMembers) {
        int[] members = new int[entityOf.length];
        int[] next = firstMembers.clone();
        for (int mention = 0; mention < entityOf.length; mention++) {
            members[next[entityOf[mention]]++] = mention;
        }
        return members;
    }

    @Override
    public Entity entityOf(MentionRef mention) {
        return entities.get(entityOf.at(index.at(mention)));
    }

    @Override
    public Match matchOf(MentionRef mention) {
        int at = index.at(mention);
        Match match = match(at, Reason.of(reasons[at]));
        int other = apart.getOrDefault(at, -1);
        return other < 0
                ? match
                : new Match(
                        match.score(),
                        match.reason() + "; not the same as '" + labelOf(other)
                                + "': they are authors of one paper, or of papers with one another");
    }

    private Match match(int mention, Reason reason) {
        long packed = compared.getOrDefault(mention, ComparisonReader.NONE);
        if (packed == ComparisonReader.NONE) {
            return reason.match(labelOf(mention));
        }
        EntityKind kind = entities.kind(entityOf.at(mention));
        return reason.match(labelOf(mention), reader.probability(kind, packed), reader.words(kind, packed));
    }

    private String labelOf(int mention) {
        return entities.label(entityOf.at(mention));
    }

    @Override
    public boolean represents(MentionRef mention) {
        return representatives.get(index.at(mention));
    }

    @Override
    public boolean isAmbiguous(Entity entity) {
        int at = entities.find(entity);
        return at >= 0 && doubts.isAmbiguous(at);
    }

    @Override
    public List<Candidate> candidatesFor(Entity entity) {
        return doubts.of(entities.find(entity)).stream().map(this::candidate).toList();
    }

    private Candidate candidate(Doubt doubt) {
        Entity other = entities.get(doubt.other());
        String words = reader.words(other.kind(), doubt.compared());
        if (other.kind() == EntityKind.PERSON) {
            words = name(doubt, other.label()) + "; " + words;
        }
        return new Candidate(other, reader.probability(other.kind(), doubt.compared()), words);
    }

    private String name(Doubt doubt, String other) {
        if (doubt.shorter()) {
            return "a form of the name '" + other + "'";
        }
        boolean same = Names.key(other).equals(Names.key(entities.label(doubt.one())));
        return same ? "the same name" : "a similar name, which alone joins nobody";
    }

    @Override
    public List<Entity> entities(EntityKind kind) {
        return entities.of(kind);
    }

    @Override
    public List<Entity> earlierVersions(Entity paper) {
        return earlierVersions.get(entities.find(paper)).stream()
                .map(entities::get)
                .toList();
    }

    @Override
    public List<MentionRef> mentionsOf(Entity entity) {
        int at = entities.find(entity);
        if (at < 0) {
            return List.of();
        }
        List<MentionRef> found = new ArrayList<>();
        for (int i = firstMembers.at(at); i < firstMembers.at(at + 1); i++) {
            found.add(index.ref(members.at(i)));
        }
        return List.copyOf(found);
    }
}
