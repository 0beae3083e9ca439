/**
 * Lines and blocks looked at by themselves, before their neighbours are considered: awards, keywords, kinds of items, rooms,
 * buttons and notices, and what is stated in them, tidied and with its place.
 */
@NullMarked
package org.colloquy.core.source.programme.line;

import org.jspecify.annotations.NullMarked;
