/** Bibliographies in lines, each with a tag that says what it holds; each format says what its tags look like and what they mean. */
@NullMarked
package org.colloquy.core.source.bibliography.tagged;

import org.jspecify.annotations.NullMarked;
