/**
 * Text made fit to compare and to print: broken encodings, white space, Unicode form, HTML entities, LaTeX, links and matching keys.
 * Pure functions, text in, text out; {@link org.colloquy.core.text.Tidy} is the front door.
 */
@NullMarked
package org.colloquy.core.text;

import org.jspecify.annotations.NullMarked;
