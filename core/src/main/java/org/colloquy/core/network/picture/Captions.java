package org.colloquy.core.network.picture;

import java.text.Bidi;
import java.util.OptionalInt;
import org.colloquy.core.network.export.Member;
import org.colloquy.core.network.export.Subnetwork;
import org.colloquy.core.network.export.Tie;

/** What is said in words in a picture. */
final class Captions {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private Captions() {}

    /** Returns how much of the network is shown. */
    static String extent(Subnetwork network, long pairs) {
        int shown = network.members().size();
        String people = shown == network.reached()
                ? count(shown, "person", "people")
                : shown + " of " + count(network.reached(), "person", "people");
        return people + ", " + count(pairs, "pair", "pairs") + " that wrote together";
    }

    static String of(Member person) {
        return apart(person.label()) + ": " + count(person.facts().papers(), "paper", "papers") + ", "
                + count(person.coauthors(), "co-author", "co-authors")
                + years(person.firstYear(), person.lastYear());
    }

    static String of(Tie tie) {
        return apart(tie.one().label()) + " and " + apart(tie.other().label()) + ": "
                + count(tie.papers(), "paper", "papers") + years(tie.firstYear(), tie.lastYear());
    }

    /** Numbers that follow a name written from right to left would be shown before it, were it not set apart. */
    private static String apart(String name) {
        char[] letters = name.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length) ? FIRST_STRONG_ISOLATE + name + POP_ISOLATE : name;
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String years(OptionalInt first, OptionalInt last) {
        if (first.isEmpty() || last.isEmpty()) {
            return "";
        }
        return ", " + first.getAsInt() + (first.equals(last) ? "" : "–" + last.getAsInt());
    }
}
