package org.colloquy.core.model;

/**
 * A value as one document states it: tidied, as it was printed, and where.
 *
 * @param <T> the type of the tidied value
 * @param value the value after tidying
 * @param printed the very characters of the document (of an HTML page: what a reader sees)
 * @param evidence where it stands
 */
public record Stated<T>(T value, String printed, Evidence evidence) {}
