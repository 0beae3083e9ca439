/** The formats of conference programmes that are data: calendars, tables and trees that sites and schedulers exchange. */
@NullMarked
package org.colloquy.core.source.timetable;

import org.jspecify.annotations.NullMarked;
