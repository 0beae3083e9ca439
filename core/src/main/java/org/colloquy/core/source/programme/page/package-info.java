/**
 * Saved pages: HTML, of which every element knows where it stands in the document, and the text that a reader copies from a page:
 * what is shown, laid out in blocks, lines and the cells of tables.
 */
@NullMarked
package org.colloquy.core.source.programme.page;

import org.jspecify.annotations.NullMarked;
