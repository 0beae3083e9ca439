/** YAML as a tree whose nodes know where they stand, for all formats that are written in it. */
@NullMarked
package org.colloquy.core.source.yaml;

import org.jspecify.annotations.NullMarked;
