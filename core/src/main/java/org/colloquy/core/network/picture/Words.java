package org.colloquy.core.network.picture;

import java.util.OptionalInt;
import org.colloquy.core.network.export.Member;
import org.colloquy.core.network.export.Subnetwork;
import org.colloquy.core.network.export.Tie;

/** What is said in words in a picture. */
final class Words {

    private Words() {}

    /** Returns how much of the network is shown. */
    static String extent(Subnetwork network, long pairs) {
        int shown = network.members().size();
        String people = shown == network.reached()
                ? count(shown, "person", "people")
                : shown + " of " + count(network.reached(), "person", "people");
        return people + ", " + count(pairs, "pair", "pairs") + " that wrote together";
    }

    static String of(Member person) {
        return person.label() + ": " + count(person.facts().papers(), "paper", "papers") + ", "
                + count(person.coauthors(), "co-author", "co-authors")
                + years(person.firstYear(), person.lastYear());
    }

    static String of(Tie tie) {
        return tie.one().label() + " and " + tie.other().label() + ": " + count(tie.papers(), "paper", "papers")
                + years(tie.firstYear(), tie.lastYear());
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
