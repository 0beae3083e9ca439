package org.colloquy.core.network;

import java.util.OptionalInt;
import org.colloquy.core.model.Entity;

/**
 * Two people who wrote together.
 *
 * @param one the one that comes first by label, then key
 * @param other the other
 * @param papers how many papers they wrote together
 * @param weight the sum of 1/(authors - 1) over these papers
 * @param firstYear the year of the first of these, if any year is known
 * @param lastYear the year of the last of these, if any year is known
 */
public record Pair(Entity one, Entity other, int papers, double weight, OptionalInt firstYear, OptionalInt lastYear) {}
