/**
 * How fast SPARQL is with the network of co-authors. {@link org.colloquy.bench.network.NetworkBenchmark} makes a graph of
 * any size, the same every time, and measures.
 */
@NullMarked
package org.colloquy.bench.network;

import org.jspecify.annotations.NullMarked;
