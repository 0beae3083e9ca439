/** How well bibliographies are read, beside what other tools read in them. */
@NullMarked
package org.colloquy.bench.bibliography;

import org.jspecify.annotations.NullMarked;
