package org.colloquy.core.resolve;

import java.util.ArrayList;
import java.util.List;

/** A large corpus in which Wei and Wang are common names. */
final class CommonNames {
    private static final int PARTS = 40;

    private CommonNames() {}

    /** Adds each of forty given names with each of forty family names, but Wei Wang. */
    static void in(Pages.Page page) {
        List<String> authors = new ArrayList<>();
        for (int i = 1; i < PARTS * PARTS; i++) {
            authors.add(part("Wei", i / PARTS) + " " + part("Wang", i % PARTS));
            if (authors.size() == 3) {
                page.paper("Other matters " + word(i) + " " + word(i + 7), authors.toArray(String[]::new));
                authors.clear();
            }
        }
    }

    private static String part(String first, int number) {
        return number == 0 ? first : first.charAt(0) + word(number);
    }

    /** A word of the letters a to z that no other number has. */
    private static String word(int number) {
        return "" + (char) ('a' + number % 23) + "o" + (char) ('a' + number / 23 % 23) + "u"
                + (char) ('a' + number / 529);
    }
}
