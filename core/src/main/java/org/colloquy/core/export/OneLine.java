package org.colloquy.core.export;

import java.util.List;
import org.colloquy.core.text.Characters;
import org.colloquy.core.text.Whitespace;

/** Text without what could break a line or a file: control characters, line ends, halves of surrogate pairs. */
final class OneLine {

    private OneLine() {}

    /** Returns the text on one line. */
    static String of(String text) {
        return Whitespace.line(Characters.clean(text));
    }

    /** Returns the paragraphs of a text, each on one line, without blank ones. */
    static List<String> paragraphs(String text) {
        return Whitespace.paragraphs(Characters.clean(text))
                .lines()
                .map(OneLine::of)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
