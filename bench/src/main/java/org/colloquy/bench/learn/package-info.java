/** How weights are learnt. */
@NullMarked
package org.colloquy.bench.learn;

import org.jspecify.annotations.NullMarked;
