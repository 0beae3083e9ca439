/**
 * Who is who: which mentions are about the same paper, person, session or talk. A layer of its own, which can be
 * dropped and built again; what a document says never changes.
 */
@NullMarked
package org.colloquy.core.resolve;

import org.jspecify.annotations.NullMarked;
