/**
 * Co-authorship in a graph. {@link org.colloquy.rdf.network.NetworkReader} makes a network of the signatures of a graph.
 */
@NullMarked
package org.colloquy.rdf.network;

import org.jspecify.annotations.NullMarked;
