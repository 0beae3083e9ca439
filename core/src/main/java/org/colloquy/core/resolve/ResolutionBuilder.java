package org.colloquy.core.resolve;

import com.google.common.collect.ImmutableList;
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

/** Takes entities and their mentions, in an order that does not depend on the order of the sources. */
final class ResolutionBuilder {

    private final MentionIndex index;
    private final List<Entity> entities = new ArrayList<>();
    private final Set<Entity> keys = new HashSet<>();
    private final int[] entityOf;
    private final byte[] reasons;
    private final BitSet representatives = new BitSet();
    private final Map<Integer, String> notes = new HashMap<>();
    /** Papers, each beside an earlier version. */
    private final List<int[]> versions = new ArrayList<>();

    ResolutionBuilder(MentionIndex index) {
        this.index = index;
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
        entities.add(new Entity(kind, unique, label));
        return entities.size() - 1;
    }

    /** Assigns a mention; once it stands for its entity, that holds. */
    void assign(int mention, int entity, Reason reason) {
        if (representatives.get(mention)) {
            return;
        }
        entityOf[mention] = entity;
        reasons[mention] = reason.code();
        if (reason == Reason.STANDS_FOR) {
            representatives.set(mention);
        }
    }

    /** Adds words to the reason of a mention. */
    void note(int mention, String words) {
        notes.put(mention, words);
    }

    /** Notes that the papers of two mentions are versions of one work. */
    void version(int later, int earlier) {
        versions.add(new int[] {entityOf[later], entityOf[earlier]});
    }

    String labelOf(int mention) {
        return entities.get(entityOf[mention]).label();
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
        ImmutableSetMultimap.Builder<Entity, Entity> earlier =
                ImmutableSetMultimap.<Entity, Entity>builder().orderValuesBy(Comparator.naturalOrder());
        versions.forEach(version -> earlier.put(entities.get(version[0]), entities.get(version[1])));
        return new CompactResolution(
                index, sorted.build(), placed, reasons, representatives, Map.copyOf(notes), earlier.build());
    }
}
