/** How fast Colloquy is, against what no reader can do without and against its peers. */
@NullMarked
package org.colloquy.bench.speed;

import org.jspecify.annotations.NullMarked;
