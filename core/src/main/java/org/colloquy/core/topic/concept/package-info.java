/**
 * Concepts of a vocabulary, and where texts speak of them. A {@link org.colloquy.core.topic.concept.Vocabulary} holds the
 * concepts; a {@link org.colloquy.core.topic.concept.ConceptFinder} finds them in a title and an abstract, {@link
 * org.colloquy.core.topic.concept.SessionTitles} in the title of a session.
 */
@NullMarked
package org.colloquy.core.topic.concept;

import org.jspecify.annotations.NullMarked;
