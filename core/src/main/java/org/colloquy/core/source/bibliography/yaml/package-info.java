/** Records in YAML: citation files, and what stands before the text of a page. */
@NullMarked
package org.colloquy.core.source.bibliography.yaml;

import org.jspecify.annotations.NullMarked;
