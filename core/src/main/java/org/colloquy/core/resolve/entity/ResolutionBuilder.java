package org.colloquy.core.resolve.entity;

import com.google.common.collect.ImmutableSetMultimap;
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
import org.colloquy.core.resolve.corpus.MentionIndex;

/** Takes entities and their mentions, in an order that does not depend on the order of the sources. */
public final class ResolutionBuilder {

    private final MentionIndex index;
    private final ComparisonReader reader;
    private final List<Entity> entities = new ArrayList<>();
    /** What each entity's key is made of. */
    private final List<EntityKey> parts = new ArrayList<>();

    private final Set<Entity> keys = new HashSet<>();
    /** How many entities had a key, by the first of them. */
    private final Map<Entity, Integer> numbers = new HashMap<>();

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

    /** Begins with mentions that have no entity yet; {@code reader} knows what is meant by packed comparisons. */
    public ResolutionBuilder(MentionIndex index, ComparisonReader reader) {
        this.index = index;
        this.reader = reader;
        this.entityOf = new int[index.size()];
        this.reasons = new byte[index.size()];
        Arrays.fill(entityOf, -1);
    }

    /** Adds an entity; a key that was given before gets a number, so that keys differ. */
    public int add(EntityKind kind, EntityKey key, String label) {
        EntityKey unique = key;
        Entity first = new Entity(kind, text(key), "");
        Entity named = first;
        while (!keys.add(named)) {
            unique = key.then("#" + numbers.merge(first, 2, (number, unused) -> number + 1));
            named = new Entity(kind, text(unique), "");
        }
        entities.add(new Entity(kind, named.key(), label));
        parts.add(unique);
        return entities.size() - 1;
    }

    /** Returns a key as one text. */
    public String text(EntityKey key) {
        return key.in(owner -> entities.get(owner).key());
    }

    /** Assigns a mention; once it stands for its entity, that holds. */
    public void assign(int mention, int entity, Reason reason) {
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
    public void assign(int mention, int entity, Reason reason, long how) {
        assign(mention, entity, reason);
        if (how != ComparisonReader.NONE && !representatives.get(mention)) {
            compared.put(mention, how);
        }
    }

    /** Notes that the papers of two mentions are versions of one work. */
    public void version(int later, int earlier) {
        versions.add(new int[] {entityOf[later], entityOf[earlier]});
    }

    /** Adds to the reason of a mention that its entity is not that of another mention, since they stand on one paper. */
    public void apart(int mention, int other) {
        apart.put(mention, other);
    }

    /** Adds that nobody can tell who the entity of a mention is. */
    public void ambiguous(int mention) {
        ambiguous.set(mention);
    }

    /** Adds that the entities of two mentions may be one. */
    public void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    /** Returns the number of the entity that a mention was assigned to. */
    public int entityOf(int mention) {
        return entityOf[mention];
    }

    /** Returns the key of the entity that a mention was assigned to. */
    public String keyOf(int mention) {
        return entities.get(entityOf[mention]).key();
    }

    /** Returns what was added, with the entities in their order. */
    public Resolution build() {
        Integer[] order = new Integer[entities.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(entities::get));
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        Entities sorted = new Entities(
                Arrays.stream(order).map(entities::get).toList(),
                Arrays.stream(order).map(i -> parts.get(i).renumbered(place)).toList());
        int[] placed = Arrays.stream(entityOf).map(entity -> place[entity]).toArray();
        return new CompactResolution(
                index,
                sorted,
                placed,
                reasons,
                representatives,
                SparseLongs.of(compared),
                Map.copyOf(apart),
                doubts(placed, sorted),
                reader,
                earlierVersions(place));
    }

    private ImmutableSetMultimap<Integer, Integer> earlierVersions(int[] place) {
        ImmutableSetMultimap.Builder<Integer, Integer> earlier =
                ImmutableSetMultimap.<Integer, Integer>builder().orderValuesBy(Comparator.naturalOrder());
        versions.forEach(version -> earlier.put(place[version[0]], place[version[1]]));
        return earlier.build();
    }

    private Doubts doubts(int[] placed, Entities sorted) {
        BitSet entities = new BitSet();
        ambiguous.stream().forEach(mention -> entities.set(placed[mention]));
        List<Doubt> ofEntities = doubts.stream()
                .map(doubt -> new Doubt(placed[doubt.one()], placed[doubt.other()], doubt.compared(), doubt.shorter()))
                .toList();
        return Doubts.of(ofEntities, entities, doubt -> reader.probability(sorted.kind(doubt.one()), doubt.compared()));
    }
}
