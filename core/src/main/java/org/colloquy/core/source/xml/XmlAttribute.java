package org.colloquy.core.source.xml;

import org.colloquy.core.source.Passage;

/**
 * An attribute that is not empty.
 *
 * @param name as written, with its prefix
 * @param value the value, references undone
 */
public record XmlAttribute(String name, Passage value) {

    boolean isCalled(String wanted) {
        return name.equals(wanted)
                || (name.endsWith(wanted)
                        && name.indexOf(':') == name.length() - wanted.length() - 1
                        && !name.startsWith("xmlns:"));
    }
}
