/**
 * Which mentions of sessions and talks are one: by edition, title and time, and by what stands in what.
 */
@NullMarked
package org.colloquy.core.resolve.programme;

import org.jspecify.annotations.NullMarked;
