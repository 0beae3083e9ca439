package org.colloquy.core.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;

/** A resolution in arrays: beside the place and the list of members, five bytes and a bit for each mention. */
final class CompactResolution implements Resolution {

    private final MentionIndex index;
    /** Sorted. */
    private final ImmutableList<Entity> entities;

    private final int[] entityOf;
    private final byte[] reasons;
    private final BitSet representatives;
    private final Map<Integer, String> notes;
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
            Map<Integer, String> notes,
            ImmutableSetMultimap<Entity, Entity> earlierVersions) {
        this.index = index;
        this.entities = entities;
        this.entityOf = entityOf;
        this.reasons = reasons;
        this.representatives = representatives;
        this.notes = notes;
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
        Match match = Reason.of(reasons[at]).match(entities.get(entityOf[at]).label());
        String note = notes.getOrDefault(at, "");
        return note.isEmpty() ? match : new Match(match.score(), match.reason() + "; " + note);
    }

    @Override
    public boolean represents(MentionRef mention) {
        return representatives.get(index.at(mention));
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
