package org.colloquy.core.model;

/**
 * A person's name in one place of one document.
 *
 * @param name the name: its parts, the printed form, where it stands
 */
public record PersonMention(Stated<PersonName> name) implements Mention {

    @Override
    public Evidence evidence() {
        return name.evidence();
    }
}
