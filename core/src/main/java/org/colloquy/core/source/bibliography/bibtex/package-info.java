/**
 * BibTeX as text: entries, fields and their values, macros, names, dates, and what an entry takes over from another. What a
 * field means is for the format to say.
 */
@NullMarked
package org.colloquy.core.source.bibliography.bibtex;

import org.jspecify.annotations.NullMarked;
