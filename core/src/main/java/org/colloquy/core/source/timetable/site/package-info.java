/** Programmes in JSON of which a site or a scheduler tells what each field means. */
@NullMarked
package org.colloquy.core.source.timetable.site;

import org.jspecify.annotations.NullMarked;
