package org.colloquy.core.network.export;

import java.util.OptionalInt;

/**
 * Two people of a network that is written, who wrote together.
 *
 * @param one the one of lower number
 * @param other the other
 * @param papers how many papers they wrote together
 * @param weight the sum of 1/(authors - 1) over these papers
 * @param firstYear the year of the first of these, if known
 * @param lastYear the year of the last of these, if known
 */
public record Tie(Member one, Member other, int papers, double weight, OptionalInt firstYear, OptionalInt lastYear) {}
