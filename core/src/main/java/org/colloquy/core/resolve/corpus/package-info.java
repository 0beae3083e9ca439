/**
 * All that matters of all mentions for telling who is who: each mention has a number, papers, sessions, talks and people are
 * what few fields say of them, and sets of their numbers grow together, under constraints where somebody says so.
 */
@NullMarked
package org.colloquy.core.resolve.corpus;

import org.jspecify.annotations.NullMarked;
