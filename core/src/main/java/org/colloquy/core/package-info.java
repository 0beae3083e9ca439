/** Colloquy's front door: reads programmes and bibliographies and says who is who, without any RDF. */
@NullMarked
package org.colloquy.core;

import org.jspecify.annotations.NullMarked;
