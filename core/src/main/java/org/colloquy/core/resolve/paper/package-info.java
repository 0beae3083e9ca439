/**
 * Which mentions of papers are one paper: which pairs are worth comparing, how much speaks for and against one paper, and what keeps
 * records apart however alike they look.
 */
@NullMarked
package org.colloquy.core.resolve.paper;

import org.jspecify.annotations.NullMarked;
