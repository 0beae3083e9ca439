package org.colloquy.core.source.office;

/**
 * A cell of a table.
 *
 * @param columns over how many columns it reaches
 * @param rows over how many rows it reaches
 * @param markup what it holds, as HTML
 */
record Cell(int columns, int rows, String markup) {}
