package org.colloquy.core.model;

/**
 * A conference that is held again and again.
 *
 * @param acronym its usual short name, for example {@code ICML}
 * @param name its full name
 */
public record ConferenceSeries(String acronym, String name) {}
