/** What people say about who is who, as a file of Turtle: read, and added to. */
@NullMarked
package org.colloquy.rdf.curation;

import org.jspecify.annotations.NullMarked;
