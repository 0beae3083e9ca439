/** Checks a graph against the shapes that Colloquy promises, with SHACL: {@link org.colloquy.rdf.shapes.Shapes}. */
@NullMarked
package org.colloquy.rdf.shapes;

import org.jspecify.annotations.NullMarked;
