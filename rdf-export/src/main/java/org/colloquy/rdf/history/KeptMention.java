package org.colloquy.rdf.history;

import org.colloquy.core.resolve.corpus.Outline;

/**
 * A mention that a store remembers and that was not read.
 *
 * @param outline what it speaks of
 * @param generation the number of the generation whose file holds it
 * @param start where it begins there, in bytes
 * @param length how many bytes it takes
 */
public record KeptMention(Outline outline, int generation, long start, int length) {}
