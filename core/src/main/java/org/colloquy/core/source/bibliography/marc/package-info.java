/** What records of MARC 21 say, whatever form they are written in, and the forms that are no XML. */
@NullMarked
package org.colloquy.core.source.bibliography.marc;

import org.jspecify.annotations.NullMarked;
