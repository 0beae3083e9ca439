/**
 * The schedule of any conference, as copied text or as a saved page. What a line says depends on the others: pieces are put
 * together in an outline, how this document lays out its items is learnt from all of it, and mentions are made of what was found.
 */
@NullMarked
package org.colloquy.core.source.programme.schedule;

import org.jspecify.annotations.NullMarked;
