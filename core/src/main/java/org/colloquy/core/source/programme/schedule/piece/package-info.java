/**
 * The pieces of a schedule: lines and the cells of tables, and what each can be by itself: a heading, a time, a room, a number, a
 * role, names, a title.
 */
@NullMarked
package org.colloquy.core.source.programme.schedule.piece;

import org.jspecify.annotations.NullMarked;
