/**
 * The formats of bibliographies: one class each, with the readers that they share for JSON, XML, YAML and tables. What a
 * record says goes through {@link org.colloquy.core.source.bibliography.PaperRecord}, which tidies it and notes where it
 * stands.
 */
@NullMarked
package org.colloquy.core.source.bibliography;

import org.jspecify.annotations.NullMarked;
