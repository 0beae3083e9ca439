/** Programmes as ConfTool exports them, in tables and in XML. */
@NullMarked
package org.colloquy.core.source.timetable.conftool;

import org.jspecify.annotations.NullMarked;
