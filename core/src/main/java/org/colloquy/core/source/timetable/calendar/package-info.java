/** Calendars as iCalendar has them: their lines, what repeats, and the clocks of their zones. */
@NullMarked
package org.colloquy.core.source.timetable.calendar;

import org.jspecify.annotations.NullMarked;
