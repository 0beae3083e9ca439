/**
 * What the mentions say, as triples: one mapping for each kind of thing, one place where IRIs are made. The mentions
 * are gone through once, with the resolution in hand; nothing of them is kept.
 */
@NullMarked
package org.colloquy.rdf.map;

import org.jspecify.annotations.NullMarked;
