package org.colloquy.core.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;

/** Takes entities and their mentions, in an order that does not depend on the order of the sources. */
final class ResolutionBuilder {

    private final MentionIndex index;
    private final PersonWeights weights;
    private final List<Entity> entities = new ArrayList<>();
    private final Set<Entity> keys = new HashSet<>();
    /** Namesakes share what they are called. */
    private final Interner<String> labels = Interners.newStrongInterner();

    private final int[] entityOf;
    private final byte[] reasons;
    /** By what comparison a mention was joined, packed. */
    private final Map<Integer, Long> compared = new HashMap<>();

    /** Papers, each beside an earlier version. */
    private final List<int[]> versions = new ArrayList<>();

    private final BitSet representatives = new BitSet();
    /** A mention of that with which a mention's entity must not be joined. */
    private final Map<Integer, Integer> apart = new HashMap<>();
    /** Mentions of those of whom nobody can tell who they are. */
    private final BitSet ambiguous = new BitSet();

    private final List<Doubt> doubts = new ArrayList<>();

    ResolutionBuilder(MentionIndex index, PersonWeights weights) {
        this.index = index;
        this.weights = weights;
        this.entityOf = new int[index.size()];
        this.reasons = new byte[index.size()];
        Arrays.fill(entityOf, -1);
    }

    /** Adds an entity; a key that was given before gets a number, so that keys differ. */
    int add(EntityKind kind, String key, String label) {
        String unique = key;
        for (int i = 2; !keys.add(new Entity(kind, unique, "")); i++) {
            unique = key + "#" + i;
        }
        entities.add(new Entity(kind, unique, labels.intern(label)));
        return entities.size() - 1;
    }

    /** Assigns a mention; once it stands for its entity, that holds. */
    void assign(int mention, int entity, Reason reason) {
        if (representatives.get(mention)) {
            return;
        }
        entityOf[mention] = entity;
        reasons[mention] = reason.code();
        compared.remove(mention);
        if (reason == Reason.STANDS_FOR) {
            representatives.set(mention);
        }
    }

    /** Assigns a mention that was joined by a comparison, which is given packed. */
    void assign(int mention, int entity, Reason reason, long levels) {
        assign(mention, entity, reason);
        if (levels != PackedLevels.NONE && !representatives.get(mention)) {
            compared.put(mention, levels);
        }
    }

    /** Notes that the papers of two mentions are versions of one work. */
    void version(int later, int earlier) {
        versions.add(new int[] {entityOf[later], entityOf[earlier]});
    }

    /** Adds to the reason of a mention that its entity is not that of another mention, since they stand on one paper. */
    void apart(int mention, int other) {
        apart.put(mention, other);
    }

    /** Adds that nobody can tell who the entity of a mention is. */
    void ambiguous(int mention) {
        ambiguous.set(mention);
    }

    /** Adds that the entities of two mentions may be one. */
    void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    String keyOf(int mention) {
        return entities.get(entityOf[mention]).key();
    }

    Resolution build() {
        Integer[] order = new Integer[entities.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(entities::get));
        int[] place = new int[order.length];
        ImmutableList.Builder<Entity> sorted = ImmutableList.builderWithExpectedSize(order.length);
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
            sorted.add(entities.get(order[i]));
        }
        int[] placed = Arrays.stream(entityOf).map(entity -> place[entity]).toArray();
        return new CompactResolution(
                index,
                sorted.build(),
                placed,
                reasons,
                representatives,
                SparseLongs.of(compared),
                Map.copyOf(apart),
                doubts(placed),
                weights,
                earlierVersions());
    }

    private ImmutableSetMultimap<Entity, Entity> earlierVersions() {
        ImmutableSetMultimap.Builder<Entity, Entity> earlier =
                ImmutableSetMultimap.<Entity, Entity>builder().orderValuesBy(Comparator.naturalOrder());
        versions.forEach(version -> earlier.put(entities.get(version[0]), entities.get(version[1])));
        return earlier.build();
    }

    private Doubts doubts(int[] placed) {
        BitSet entities = new BitSet();
        ambiguous.stream().forEach(mention -> entities.set(placed[mention]));
        List<Doubt> ofEntities = doubts.stream()
                .map(doubt -> new Doubt(placed[doubt.one()], placed[doubt.other()], doubt.levels(), doubt.shorter()))
                .toList();
        return Doubts.of(ofEntities, entities, weights);
    }
}
