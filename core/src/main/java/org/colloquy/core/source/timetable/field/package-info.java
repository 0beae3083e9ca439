/** Programmes that are read by the names of their columns and fields: tables, and trees of objects. */
@NullMarked
package org.colloquy.core.source.timetable.field;

import org.jspecify.annotations.NullMarked;
