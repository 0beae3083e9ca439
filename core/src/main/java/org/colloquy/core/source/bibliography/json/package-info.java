/** Bibliographies in JSON: what registries and reference managers answer with, record by record. */
@NullMarked
package org.colloquy.core.source.bibliography.json;

import org.jspecify.annotations.NullMarked;
