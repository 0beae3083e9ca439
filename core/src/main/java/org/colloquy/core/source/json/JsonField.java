package org.colloquy.core.source.json;

/**
 * One field of an object.
 *
 * @param name the name, with escapes undone
 * @param value the value
 */
public record JsonField(String name, JsonValue value) {}
