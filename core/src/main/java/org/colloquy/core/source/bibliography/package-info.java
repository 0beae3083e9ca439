/**
 * Bibliographies. What a record says goes through {@link org.colloquy.core.source.bibliography.PaperRecord}, which tidies it
 * and notes where it stands; the formats are in packages by what their files are made of, one class for each format.
 */
@NullMarked
package org.colloquy.core.source.bibliography;

import org.jspecify.annotations.NullMarked;
