/** Tables as text: rows of cells that know their places. */
@NullMarked
package org.colloquy.core.source.table;

import org.jspecify.annotations.NullMarked;
