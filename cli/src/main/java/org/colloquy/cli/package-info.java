/** The {@code colloquy} command. */
@NullMarked
package org.colloquy.cli;

import org.jspecify.annotations.NullMarked;
