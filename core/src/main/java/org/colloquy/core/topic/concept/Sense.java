package org.colloquy.core.topic.concept;

/**
 * A concept that has a label.
 *
 * @param concept the concept
 * @param preferred whether it is the label that is shown
 */
record Sense(Concept concept, boolean preferred) {}
