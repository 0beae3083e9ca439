package org.colloquy.core.network;

import java.util.OptionalInt;
import org.colloquy.core.model.Entity;

/**
 * Someone with whom a person wrote.
 *
 * @param person the co-author
 * @param papers how many papers they wrote together
 * @param weight the sum of 1/(authors - 1) over these papers
 * @param firstYear the year of the first of these, if any year is known
 * @param lastYear the year of the last of these, if any year is known
 */
public record Coauthor(Entity person, int papers, double weight, OptionalInt firstYear, OptionalInt lastYear) {}
