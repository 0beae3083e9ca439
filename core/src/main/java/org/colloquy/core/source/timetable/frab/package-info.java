/** Schedules as frab, pretalx and Indico export them: events with those who speak. */
@NullMarked
package org.colloquy.core.source.timetable.frab;

import org.jspecify.annotations.NullMarked;
