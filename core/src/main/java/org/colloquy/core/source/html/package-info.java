/** HTML whose elements and attributes know where they stand, parsed within limits. */
@NullMarked
package org.colloquy.core.source.html;

import org.jspecify.annotations.NullMarked;
