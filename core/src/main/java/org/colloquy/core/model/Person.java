package org.colloquy.core.model;

import java.util.List;

/**
 * A person, as all sources together show them.
 *
 * @param entity who it is
 * @param name the fullest name
 * @param printedNames the names as printed, each once, sorted
 */
public record Person(Entity entity, PersonName name, List<String> printedNames) {

    /** Copies the names. */
    public Person {
        printedNames = List.copyOf(printedNames);
    }

    /** Returns the name as it is spoken. */
    public String label() {
        return entity.label();
    }
}
