package org.colloquy.core.source.programme.schedule;

import java.time.LocalDate;
import java.util.List;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.time.DaysInNumbers;

/**
 * A text as the readers of lines see it: with usual marks and days, each character in its place.
 *
 * @param printed the text as it is
 * @param seen as many characters, some of which are others
 */
record SeenText(String printed, String seen) {

    /** Returns how {@code text} is seen, where its conference has {@code days}; without any if they are not known. */
    static SeenText of(String text, List<LocalDate> days) {
        return new SeenText(text, DaysInNumbers.dayFirst(EastAsianText.usual(text), days));
    }

    /** Returns a part of what is seen as it is printed. */
    Printed asPrinted(Printed part) {
        if (seen.equals(printed)) {
            return part;
        }
        Printed.Builder original = new Printed.Builder();
        for (int i = 0; i < part.length(); i++) {
            int start = part.startOf(i);
            char c = part.text().charAt(i);
            boolean itself = part.endOf(i) == start + 1 && seen.charAt(start) == c && c != ' ';
            original.append(itself ? printed.charAt(start) : c, start, part.endOf(i));
        }
        return original.build();
    }
}
