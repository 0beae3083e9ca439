/** What was read and resolved as RDF: written, stored, queried and checked with Apache Jena. */
@NullMarked
package org.colloquy.rdf;

import org.jspecify.annotations.NullMarked;
