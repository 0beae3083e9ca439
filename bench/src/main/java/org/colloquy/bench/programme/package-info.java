/** How well conference programmes are read, where it is known what they say. */
@NullMarked
package org.colloquy.bench.programme;

import org.jspecify.annotations.NullMarked;
