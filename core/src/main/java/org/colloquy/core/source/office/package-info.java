/**
 * What word processors and spreadsheets write: Office Open XML and OpenDocument. A document becomes the text that a person copies
 * from it, and each sheet of a workbook its table; who reads these texts need not know where they come from.
 */
@NullMarked
package org.colloquy.core.source.office;

import org.jspecify.annotations.NullMarked;
