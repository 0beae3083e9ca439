package org.colloquy.core.source.bibliography.bibtex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Entries with all that they take over, by where they begin. So many fields are held, and no more. */
final class CompleteEntries {

    private static final int MOST_FIELDS = 1 << 18;

    private final Map<Long, BibtexEntry> entries = new HashMap<>();
    private int fields;

    Optional<BibtexEntry> find(BibtexEntry entry) {
        return Optional.ofNullable(entries.get(entry.whole().start()));
    }

    void add(BibtexEntry complete) {
        if (fields + complete.fields().size() <= MOST_FIELDS) {
            fields += complete.fields().size();
            entries.put(complete.whole().start(), complete);
        }
    }
}
