/** Events that are marked up in pages. */
@NullMarked
package org.colloquy.core.source.timetable.markup;

import org.jspecify.annotations.NullMarked;
