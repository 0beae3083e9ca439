/**
 * PDF, as the text that a person copies from it. A page says only where each letter stands: letters become words and lines, lines
 * columns and tables, and what is written then is a page of HTML, so that rows and cells become text in one place only.
 */
@NullMarked
package org.colloquy.core.source.pdf;

import org.jspecify.annotations.NullMarked;
