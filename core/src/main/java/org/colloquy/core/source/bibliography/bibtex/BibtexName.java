package org.colloquy.core.source.bibliography.bibtex;

import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Passage;

/**
 * A name of a list.
 *
 * @param printed where it stands
 * @param kind a person, or a group whose name stands in braces
 * @param name its parts; the family name of a group is its whole name
 */
record BibtexName(Passage printed, AgentKind kind, PersonName name) {}
