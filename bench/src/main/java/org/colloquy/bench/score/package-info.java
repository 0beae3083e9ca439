/** Compares what was read with what is true, field by field, and counts. */
@NullMarked
package org.colloquy.bench.score;

import org.jspecify.annotations.NullMarked;
