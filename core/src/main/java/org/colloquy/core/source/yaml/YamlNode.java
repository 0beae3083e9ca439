package org.colloquy.core.source.yaml;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;

/** A value in a YAML document. Offsets count {@code char}s of the document's text. */
public sealed interface YamlNode {

    /** Returns where the value begins. */
    long start();

    /** Returns the offset after its end. */
    long end();

    /**
     * A single value.
     *
     * @param text what it says: quotes, escapes and folded lines undone
     * @param start where it begins, inside of quotes
     * @param end where it ends, inside of quotes
     */
    record Scalar(String text, long start, long end) implements YamlNode {}

    /**
     * A list.
     *
     * @param values what it holds, in order
     * @param start where it begins
     * @param end where it ends
     */
    record Sequence(List<YamlNode> values, long start, long end) implements YamlNode {
        /** Copies the list. */
        public Sequence {
            values = List.copyOf(values);
        }
    }

    /**
     * Keys with values.
     *
     * @param entries in the order of the document; a key may come twice
     * @param start where it begins
     * @param end where it ends
     */
    record Mapping(List<Entry> entries, long start, long end) implements YamlNode {
        /** Copies the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value the value
     */
    record Entry(Scalar key, YamlNode value) {}

    /** Returns the value of a key; empty if there is none, or this is no mapping. Of two equal keys the first counts. */
    default Optional<YamlNode> get(String key) {
        return entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /** Returns the entries of a mapping; of anything else none. */
    default List<Entry> entries() {
        return this instanceof Mapping mapping ? mapping.entries() : List.of();
    }

    /** Returns what a list holds; of a mapping or of a single value that is not blank, that itself. */
    default List<YamlNode> items() {
        if (this instanceof Sequence sequence) {
            return sequence.values();
        }
        return this instanceof Mapping || passage().isPresent() ? ImmutableList.of(this) : ImmutableList.of();
    }

    /** Returns a single value with its place; empty if it is blank, or this is no single value. */
    default Optional<Passage> passage() {
        return this instanceof Scalar scalar && !scalar.text().isBlank() && scalar.start() < scalar.end()
                ? Optional.of(new Passage(scalar.text(), scalar.start(), scalar.end()))
                : Optional.empty();
    }

    /** Returns the single value of a key with its place. */
    default Optional<Passage> text(String key) {
        return get(key).flatMap(YamlNode::passage);
    }

    /** Returns the items of a key's value. */
    default List<YamlNode> items(String key) {
        return get(key).map(YamlNode::items).orElse(ImmutableList.of());
    }
}
