/** Who wrote with whom: an index of co-authors, their papers and years, and the ways between people. */
@NullMarked
package org.colloquy.core.network;

import org.jspecify.annotations.NullMarked;
