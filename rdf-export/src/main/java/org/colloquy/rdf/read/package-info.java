/**
 * Bibliographies that are RDF already, read as a source like any other: one document's triples, node by node, with the
 * places where they stand.
 */
@NullMarked
package org.colloquy.rdf.read;

import org.jspecify.annotations.NullMarked;
