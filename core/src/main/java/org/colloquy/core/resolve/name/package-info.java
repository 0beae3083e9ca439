/**
 * The names of a corpus made comparable: their words, the forms that differ in more than spelling, and how probably two names are
 * one author's.
 */
@NullMarked
package org.colloquy.core.resolve.name;

import org.jspecify.annotations.NullMarked;
