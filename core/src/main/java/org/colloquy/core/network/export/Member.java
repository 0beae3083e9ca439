package org.colloquy.core.network.export;

import java.util.OptionalInt;
import org.colloquy.core.model.Entity;

/**
 * A person in a network that is written.
 *
 * @param id the number of the person in this network, from 1, by label
 * @param person who it is
 * @param label the name, on one line, without characters that no file can hold
 * @param facts what is known of them
 * @param coauthors with how many people they wrote, whether these are in this network or not
 * @param distance how many steps it is to the person in the middle, if there is one
 * @param firstYear the year of their first paper with others, if known
 * @param lastYear the year of their last paper with others, if known
 */
public record Member(
        int id,
        Entity person,
        String label,
        PersonFacts facts,
        int coauthors,
        OptionalInt distance,
        OptionalInt firstYear,
        OptionalInt lastYear) {}
