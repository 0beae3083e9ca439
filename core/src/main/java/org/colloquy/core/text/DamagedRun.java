package org.colloquy.core.text;

/**
 * A place in a text that reads better otherwise.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param fixed what it should be
 * @param score how much better it reads
 */
record DamagedRun(int start, int end, String fixed, int score) {}
