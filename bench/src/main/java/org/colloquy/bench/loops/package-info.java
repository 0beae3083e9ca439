/** What is done for every name, title and triple, measured by itself with JMH. */
@NullMarked
package org.colloquy.bench.loops;

import org.jspecify.annotations.NullMarked;
