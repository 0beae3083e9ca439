/** The data behind the sites that MiniConf makes. */
@NullMarked
package org.colloquy.core.source.timetable.miniconf;

import org.jspecify.annotations.NullMarked;
