/** Reads files through the product, each on its own and within a time. */
@NullMarked
package org.colloquy.bench.reading;

import org.jspecify.annotations.NullMarked;
