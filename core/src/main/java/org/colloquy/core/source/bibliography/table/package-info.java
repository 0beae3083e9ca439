/** Tables of papers, by the names of their columns. */
@NullMarked
package org.colloquy.core.source.bibliography.table;

import org.jspecify.annotations.NullMarked;
