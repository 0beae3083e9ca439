/**
 * Questions to the graph. {@link org.colloquy.rdf.query.Queries} is the front door: it runs named queries from the
 * {@link org.colloquy.rdf.query.QueryCatalogue}, files and SPARQL text, all through one guard, and finds people, papers
 * and sessions by name. {@link org.colloquy.rdf.query.ResultFormat} writes the answers. A new named query is a new
 * {@code .rq} file beside this package's others.
 */
@NullMarked
package org.colloquy.rdf.query;

import org.jspecify.annotations.NullMarked;
