package org.colloquy.core;

import org.colloquy.core.source.Source;

/**
 * How one source was read, whole or in part.
 *
 * @param source the source
 * @param format the name of the format it was read in
 * @param encoding the encoding its text is in, as the beginning tells
 * @param papers how many papers it speaks of
 * @param sessions how many sessions
 * @param talks how many talks
 * @param people how many people it speaks of by themselves, beside the authors and moderators of these
 */
public record Reading(
        Source source, String format, String encoding, long papers, long sessions, long talks, long people) {}
