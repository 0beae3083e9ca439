/** Bibliographies in XML, one element a record. */
@NullMarked
package org.colloquy.core.source.bibliography.xml;

import org.jspecify.annotations.NullMarked;
