/** Tables of papers, and objects in JSON that are like their rows, by the names of their columns. */
@NullMarked
package org.colloquy.core.source.bibliography.table;

import org.jspecify.annotations.NullMarked;
