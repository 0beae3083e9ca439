/**
 * What a source can say and what we make of it: immutable values only. A {@linkplain
 * org.colloquy.core.model.Mention mention} is what one source says; an {@linkplain
 * org.colloquy.core.model.Entity entity} is what several mentions are about.
 */
@NullMarked
package org.colloquy.core.model;

import org.jspecify.annotations.NullMarked;
