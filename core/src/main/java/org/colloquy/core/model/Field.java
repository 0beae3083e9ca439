package org.colloquy.core.model;

/**
 * What a record says in words of its own format and the model has no place for; kept so that nothing is lost.
 *
 * @param name the field's name as the format writes it
 * @param value the value as printed
 */
public record Field(String name, String value) {}
