package org.colloquy.core.source.pdf;

/**
 * A letter on a page, or the few that are drawn as one.
 *
 * @param text what it says; a space if it only parts others
 * @param x where it begins, from the left in points
 * @param right where it ends
 * @param baseline the line on which it stands, from the top
 * @param size the size of its font
 * @param look how it looks
 */
record Glyph(String text, double x, double right, double baseline, double size, Look look) {

    boolean isSpace() {
        return text.isBlank();
    }
}
