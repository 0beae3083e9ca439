/**
 * People: what looks like a name, lists of names with the places where people work, and lines that say who does what.
 */
@NullMarked
package org.colloquy.core.source.programme.people;

import org.jspecify.annotations.NullMarked;
