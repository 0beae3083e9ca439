package org.colloquy.rdf.query;

/**
 * A variable of a query that the asker sets.
 *
 * @param name the variable, without {@code ?}
 * @param type what a value is
 * @param required whether the query makes no sense without it
 * @param description what it means, in a line
 */
public record Parameter(String name, ParameterType type, boolean required, String description) {}
