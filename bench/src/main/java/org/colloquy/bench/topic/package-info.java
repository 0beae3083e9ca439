/** Measures keyphrases against those that people gave. */
@NullMarked
package org.colloquy.bench.topic;

import org.jspecify.annotations.NullMarked;
