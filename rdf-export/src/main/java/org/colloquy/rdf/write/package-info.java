/**
 * Graphs as files. Every format is written in sorted order, so that the same graph gives the same bytes in every run,
 * on every machine; a file appears whole or not at all.
 */
@NullMarked
package org.colloquy.rdf.write;

import org.jspecify.annotations.NullMarked;
