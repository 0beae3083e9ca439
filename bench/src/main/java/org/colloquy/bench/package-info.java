/** Measures how far what Colloquy reads agrees with the truth; no part of the product. */
@NullMarked
package org.colloquy.bench;

import org.jspecify.annotations.NullMarked;
