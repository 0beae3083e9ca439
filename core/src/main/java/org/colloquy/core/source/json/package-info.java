/**
 * JSON read record by record: JSON lines, arrays, and arrays wrapped in the answer of a service. Each value knows where it
 * stands.
 */
@NullMarked
package org.colloquy.core.source.json;

import org.jspecify.annotations.NullMarked;
