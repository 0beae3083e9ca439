/**
 * Formats of conference programmes. A format cuts a page into {@linkplain org.colloquy.core.source.programme.Block
 * blocks}, a grammar finds session and items among them, and one assembler makes mentions of those, whatever the
 * format: so every format shares the reading of times, names, rooms and years.
 */
@NullMarked
package org.colloquy.core.source.programme;

import org.jspecify.annotations.NullMarked;
