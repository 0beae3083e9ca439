package org.colloquy.core.resolve.entity;

import java.util.function.IntFunction;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.MentionRef;

/**
 * What identifies an entity among its kind, in parts: the key of a person repeats that of the paper, session or talk that
 * names the person.
 *
 * @param before what comes first
 * @param owner the number of the entity whose key comes next, {@link #NONE} if none does
 * @param after what comes last
 */
public record EntityKey(String before, int owner, String after) {

    static final int NONE = -1;

    /** Returns a key that repeats no other. */
    public static EntityKey of(String key) {
        return new EntityKey(key, NONE, "");
    }

    /** Returns an identifier as a key has it. */
    public static String text(Identifier identifier) {
        return identifier.scheme().label() + ":" + identifier.value();
    }

    /** Returns the key of what is known by its place alone. */
    public static String place(MentionRef mention) {
        return "place:" + mention.document() + "#" + mention.span();
    }

    /** Returns this with more at its end. */
    public EntityKey then(String more) {
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
