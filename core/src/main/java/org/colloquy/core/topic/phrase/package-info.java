/** Keyphrases: what a text is about, in its own words, found without a vocabulary, ranked by learnt weights that a person can read. */
@NullMarked
package org.colloquy.core.topic.phrase;

import org.jspecify.annotations.NullMarked;
