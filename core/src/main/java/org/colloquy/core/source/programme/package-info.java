/**
 * Conference programmes as pages and copied text. Here is what all their readers share: text whose characters
 * {@linkplain org.colloquy.core.source.programme.Printed know their places}, and the
 * {@linkplain org.colloquy.core.source.programme.Block blocks} it is cut into. A saved {@code page} is laid out as such text;
 * what a {@code line} is, which {@code time} it prints and which {@code people} it names is told the same way for every format;
 * the formats, of known {@code site}s and of any conference's {@code schedule}, put session and items together.
 */
@NullMarked
package org.colloquy.core.source.programme;

import org.jspecify.annotations.NullMarked;
