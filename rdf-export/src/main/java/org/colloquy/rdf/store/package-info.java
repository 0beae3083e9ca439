/** Graphs in folders: TDB2 stores that appear whole or not at all, and never take the place of anything else. */
@NullMarked
package org.colloquy.rdf.store;

import org.jspecify.annotations.NullMarked;
