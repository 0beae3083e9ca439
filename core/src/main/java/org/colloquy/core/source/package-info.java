/**
 * From bytes to mentions: {@linkplain org.colloquy.core.source.Source sources}, the {@linkplain
 * org.colloquy.core.source.SourceFormat formats} that read them, and the problems met on the way.
 */
@NullMarked
package org.colloquy.core.source;

import org.jspecify.annotations.NullMarked;
