package org.colloquy.rdf.query;

import org.apache.jena.graph.Node;

/**
 * Something in the graph that has a name.
 *
 * @param kind what it is
 * @param label its name or title
 * @param iri its IRI
 */
public record NamedThing(ThingKind kind, String label, Node iri) {}
