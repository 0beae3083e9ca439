/** Changes a store where it stands: what other documents make of what it says, and nothing else, is written. */
@NullMarked
package org.colloquy.rdf.revise;

import org.jspecify.annotations.NullMarked;
