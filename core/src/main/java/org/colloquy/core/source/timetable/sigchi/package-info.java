/** Programmes as the app of SIGCHI has them, where everything is named by numbers. */
@NullMarked
package org.colloquy.core.source.timetable.sigchi;

import org.jspecify.annotations.NullMarked;
