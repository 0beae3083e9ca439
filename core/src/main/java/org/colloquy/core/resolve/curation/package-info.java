/**
 * What people say about who is who, which stands above all that can be worked out: what is meant by it, what follows from it, and
 * where it contradicts itself or a source.
 */
@NullMarked
package org.colloquy.core.resolve.curation;

import org.jspecify.annotations.NullMarked;
