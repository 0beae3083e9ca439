/** Evaluation of who is who: the people, papers and spellings that resolution joins, against labels it never sees. */
@NullMarked
package org.colloquy.bench.identity;

import org.jspecify.annotations.NullMarked;
