/** Small programs that use the library as a user would; each is also a test. */
@NullMarked
package org.colloquy.examples;

import org.jspecify.annotations.NullMarked;
