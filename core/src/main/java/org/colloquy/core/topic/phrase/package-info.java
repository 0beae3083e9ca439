/** Keyphrases: what a text is about, in its own words, found without a vocabulary and without a learnt model. */
@NullMarked
package org.colloquy.core.topic.phrase;

import org.jspecify.annotations.NullMarked;
