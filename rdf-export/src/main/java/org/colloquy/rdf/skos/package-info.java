/**
 * Vocabularies of topics as RDF: {@link org.colloquy.rdf.skos.SkosReader} reads anybody's, {@link
 * org.colloquy.rdf.skos.ComputingTopics} is the one that comes with Colloquy.
 */
@NullMarked
package org.colloquy.rdf.skos;

import org.jspecify.annotations.NullMarked;
