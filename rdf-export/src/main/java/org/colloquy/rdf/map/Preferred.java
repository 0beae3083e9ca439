package org.colloquy.rdf.map;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.MentionRef;

/**
 * Picks one value for each entity out of those that its mentions state: that of the mention which represents it, else
 * that of the first mention in the order of document and place, whatever the order of arrival. Holds a value only as
 * long as a better one may come.
 *
 * @param <T> the type of the value
 */
final class Preferred<T> {
    private final Context context;
    private final Sender<T> sender;
    private final Set<Entity> sent = new HashSet<>();
    private final Map<Entity, Held<T>> held = new TreeMap<>();

    Preferred(Context context, Sender<T> sender) {
        this.context = context;
        this.sender = sender;
    }

    void offer(MentionRef mention, T value, Emitter out) {
        Entity entity = context.entity(mention);
        if (context.represents(mention)) {
            sent.add(entity);
            held.remove(entity);
            sender.send(entity, value, out);
        } else if (!sent.contains(entity)) {
            held.merge(entity, new Held<>(mention, value), Held::first);
        }
    }

    /** Sends what was held back. */
    void finish(Emitter out) {
        held.forEach((entity, value) -> sender.send(entity, value.value(), out));
        sent.addAll(held.keySet());
        held.clear();
    }

    boolean hasSent(Entity entity) {
        return sent.contains(entity);
    }

    /** Sends the value of one entity. */
    @FunctionalInterface
    interface Sender<T> {
        void send(Entity entity, T value, Emitter out);
    }

    private record Held<T>(MentionRef mention, T value) {
        Held<T> first(Held<T> other) {
            return mention.compareTo(other.mention) <= 0 ? this : other;
        }
    }
}
