package org.colloquy.core.resolve;

import java.util.function.IntFunction;

/**
 * What identifies an entity among its kind, in parts: the key of a person repeats that of the paper, session or talk that
 * names the person.
 *
 * @param before what comes first
 * @param owner the number of the entity whose key comes next, {@link #NONE} if none does
 * @param after what comes last
 */
record EntityKey(String before, int owner, String after) {

    static final int NONE = -1;

    /** Returns a key that repeats no other. */
    static EntityKey of(String key) {
        return new EntityKey(key, NONE, "");
    }

    /** Returns this with more at its end. */
    EntityKey then(String more) {
        return new EntityKey(before, owner, after + more);
    }

    /** Returns the whole key. */
    String in(IntFunction<String> keyOf) {
        return before + (owner == NONE ? "" : keyOf.apply(owner)) + after;
    }

    /** Returns this for entities that are numbered anew. */
    EntityKey renumbered(int[] numbers) {
        return owner == NONE ? this : new EntityKey(before, numbers[owner], after);
    }
}
