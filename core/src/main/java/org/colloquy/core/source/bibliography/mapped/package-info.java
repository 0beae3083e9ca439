/** Records of any shape, of which the user's own file says what the fields mean. */
@NullMarked
package org.colloquy.core.source.bibliography.mapped;

import org.jspecify.annotations.NullMarked;
