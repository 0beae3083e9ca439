/** Works that a page in the web describes for machines. */
@NullMarked
package org.colloquy.core.source.bibliography.page;

import org.jspecify.annotations.NullMarked;
