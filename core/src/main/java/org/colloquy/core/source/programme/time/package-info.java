/**
 * Times and days: how clocks and calendars are printed, in several languages, which zone a time is in, and on which day of
 * which edition of a conference it lies.
 */
@NullMarked
package org.colloquy.core.source.programme.time;

import org.jspecify.annotations.NullMarked;
