package org.colloquy.bench.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a document is about, as the truth or as what was read has it.
 *
 * @param kind what sort of thing, for example {@code session}
 * @param name what to call it in a report, for example its title
 * @param values the values of its fields, in order; a field that is here without a value is known to be empty, and one
 *     that is not here is not judged
 */
public record Item(String kind, String name, Map<String, List<String>> values) {

    /** Copies the values and keeps their order. */
    public Item {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((field, list) -> copy.put(field, List.copyOf(list)));
        values = Collections.unmodifiableMap(copy);
    }

    /** Returns a builder for an item of this kind and name. */
    public static Builder of(String kind, String name) {
        return new Builder(kind, name);
    }

    /** Returns the values of a field, none if the item does not have it. */
    public List<String> get(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Gathers the fields of an item. */
    public static final class Builder {
        private final String kind;
        private final String name;
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        private Builder(String kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        /** Adds a field with one value; an absent or blank one says that the field is empty. */
        public Builder with(String field, Optional<String> value) {
            return with(field, value.stream().toList());
        }

        /** Adds values, of which blank ones are left out, to a field; without any, the field is known to be empty. */
        public Builder with(String field, List<String> more) {
            List<String> list = values.computeIfAbsent(field, key -> new ArrayList<>());
            more.stream().map(Text::squeeze).filter(value -> !value.isEmpty()).forEach(list::add);
            return this;
        }

        /** Returns the item. */
        public Item build() {
            return new Item(kind, name, values);
        }
    }
}
