/** What a store remembers of how it was made: its documents and what they say, who was who, and what IRIs stood. */
@NullMarked
package org.colloquy.rdf.history;

import org.jspecify.annotations.NullMarked;
