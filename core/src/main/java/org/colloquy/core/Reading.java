package org.colloquy.core;

import java.util.List;
import org.colloquy.core.source.Origin;
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
 * @param origins the documents that these come from: the source itself, or those that it gives an account of
 */
public record Reading(
        Source source,
        String format,
        String encoding,
        long papers,
        long sessions,
        long talks,
        long people,
        List<Origin> origins) {

    /** Copies the list. */
    public Reading {
        origins = List.copyOf(origins);
    }

    /** Returns how a source was read that speaks for itself. */
    public Reading(Source source, String format, String encoding, long papers, long sessions, long talks, long people) {
        this(source, format, encoding, papers, sessions, talks, people, List.of(Origin.of(source)));
    }
}
