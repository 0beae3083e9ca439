/** Mentions as text, each exactly: what stands beside the triples of a mention, and from which it is made again. */
@NullMarked
package org.colloquy.rdf.record;

import org.jspecify.annotations.NullMarked;
