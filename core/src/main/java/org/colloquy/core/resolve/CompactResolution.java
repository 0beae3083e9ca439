package org.colloquy.core.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;

/**
 * A resolution in arrays: beside the place and the list of members, five bytes and a few bits for each mention, and eight
 * more for those that were joined by comparing.
 */
final class CompactResolution implements Resolution {

    private final MentionIndex index;
    /** Sorted. */
    private final ImmutableList<Entity> entities;

    private final int[] entityOf;
    private final byte[] reasons;
    private final BitSet representatives;
    /** By what comparison a mention was joined, packed. */
    private final SparseLongs compared;
    /** A mention of that with which a mention's entity must not be joined. */
    private final Map<Integer, Integer> apart;

    private final Doubts doubts;
    private final PersonWeights weights;
    private final ImmutableSetMultimap<Entity, Entity> earlierVersions;
    /** Where each entity's members begin. */
    private final int[] firstMembers;

    private final int[] members;

    CompactResolution(
            MentionIndex index,
            ImmutableList<Entity> entities,
            int[] entityOf,
            byte[] reasons,
            BitSet representatives,
            SparseLongs compared,
            Map<Integer, Integer> apart,
            Doubts doubts,
            PersonWeights weights,
            ImmutableSetMultimap<Entity, Entity> earlierVersions) {
        this.index = index;
        this.entities = entities;
        this.entityOf = entityOf;
        this.reasons = reasons;
        this.representatives = representatives;
        this.compared = compared;
        this.apart = apart;
        this.doubts = doubts;
        this.weights = weights;
        this.earlierVersions = earlierVersions;
        this.firstMembers = new int[entities.size() + 1];
        this.members = new int[entityOf.length];
        listMembers();
    }

    private void listMembers() {
        for (int entity : entityOf) {
            firstMembers[entity + 1]++;
        }
        for (int entity = 0; entity < entities.size(); entity++) {
            firstMembers[entity + 1] += firstMembers[entity];
        }
        int[] next = firstMembers.clone();
        for (int mention = 0; mention < entityOf.length; mention++) {
            members[next[entityOf[mention]]++] = mention;
        }
    }

    @Override
    public Entity entityOf(MentionRef mention) {
        return entities.get(entityOf[index.at(mention)]);
    }

    @Override
    public Match matchOf(MentionRef mention) {
        int at = index.at(mention);
        Match match = match(Reason.of(reasons[at]), labelOf(at), compared.getOrDefault(at, PackedLevels.NONE));
        int other = apart.getOrDefault(at, -1);
        return other < 0
                ? match
                : new Match(
                        match.score(),
                        match.reason() + "; not the same as '" + labelOf(other)
                                + "': they are authors of one paper, or of papers with one another");
    }

    private Match match(Reason reason, String label, long packed) {
        if (packed == PackedLevels.NONE) {
            return reason.match(label);
        }
        ImmutableIntArray levels = PackedLevels.unpack(packed);
        return reason.match(label, weights.probability(levels), PersonWords.of(levels));
    }

    private String labelOf(int mention) {
        return entities.get(entityOf[mention]).label();
    }

    @Override
    public boolean represents(MentionRef mention) {
        return representatives.get(index.at(mention));
    }

    @Override
    public boolean isAmbiguous(Entity entity) {
        int at = Collections.binarySearch(entities, entity);
        return at >= 0 && doubts.isAmbiguous(at);
    }

    @Override
    public List<Candidate> candidatesFor(Entity entity) {
        return doubts.of(Collections.binarySearch(entities, entity)).stream()
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(Doubt doubt) {
        Entity other = entities.get(doubt.other());
        ImmutableIntArray levels = PackedLevels.unpack(doubt.levels());
        String name = doubt.shorter() ? "a form of the name '" + other.label() + "'" : "the same name";
        return new Candidate(other, weights.probability(levels), name + "; " + PersonWords.of(levels));
    }

    @Override
    public List<Entity> entities(EntityKind kind) {
        return entities.subList(
                first(entity -> entity.kind().compareTo(kind) >= 0),
                first(entity -> entity.kind().compareTo(kind) > 0));
    }

    /** Returns the place of the first entity that is {@code late}, as all after it are. */
    private int first(Predicate<Entity> late) {
        int low = 0;
        int high = entities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (late.test(entities.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public List<Entity> earlierVersions(Entity paper) {
        return earlierVersions.get(paper).asList();
    }

    @Override
    public List<MentionRef> mentionsOf(Entity entity) {
        int at = Collections.binarySearch(entities, entity);
        if (at < 0) {
            return List.of();
        }
        List<MentionRef> found = new ArrayList<>();
        for (int i = firstMembers[at]; i < firstMembers[at + 1]; i++) {
            found.add(index.ref(members[i]));
        }
        return List.copyOf(found);
    }
}
