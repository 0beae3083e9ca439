package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.HomonymNumbers;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.WholeNames;
import org.colloquy.core.source.bibliography.FieldValues;

/**
 * What stands between two {@code and} of a list of names: one name as a rule. It depends on the text alone, wherever that
 * stands: offsets count from its beginning.
 *
 * @param names the names
 * @param others whether words such as {@code et al.} end it
 * @param flaws what is wrong with it
 */
record ListedNames(List<Name> names, boolean others, List<Flaw> flaws) {

    /** What is said of commas between names. */
    static final String BY_COMMA = "names are parted by 'and', not by commas";

    /** A name, and where it stands. */
    record Name(int start, int end, AgentKind kind, PersonName name) {}

    /** Something wrong, and where it stands. */
    record Flaw(String code, int start, int end, String message) {}

    /** Copies the lists. */
    ListedNames {
        names = List.copyOf(names);
        flaws = List.copyOf(flaws);
    }

    /** Reads a text that neither begins nor ends with a space. */
    static ListedNames of(String text) {
        int end = NameLists.end(text);
        return end == 0
                ? new ListedNames(List.of(), true, List.of())
                : new Reading(text).read(end, end < text.length());
    }

    /** Reads one text. */
    private static final class Reading {

        private final String text;
        private final ImmutableList.Builder<Name> names = ImmutableList.builder();
        private final ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
        private boolean more;

        Reading(String text) {
            this.text = text;
        }

        ListedNames read(int named, boolean others) {
            List<int[]> several = CommaLists.names(text, 0, named);
            if (several.size() > 1) {
                flaw("names-by-comma", 0, named, BY_COMMA);
            }
            more = others;
            boolean shortened = several.size() > 1
                    && WholeNames.areShortened(several.stream()
                            .map(one -> text.substring(one[0], one[1]))
                            .toList());
            for (int[] one : several) {
                add(one[0], one[1], shortened);
            }
            return new ListedNames(names.build(), more, flaws.build());
        }

        private void add(int start, int end, boolean shortened) {
            String name = HomonymNumbers.without(text.substring(start, end));
            if (NameText.commas(name) > 2 && !NameText.isExtended(name)) {
                flaw(
                        "too-many-commas",
                        start,
                        end,
                        "a name has at most two commas; what follows the second is the given name");
            }
            if (name.startsWith("xdata=")) {
                flaw("unread-xdata", start, end, "a single name of an @xdata entry is not looked up; it is left out");
                return;
            }
            (shortened ? NameReader.shortened(name) : NameReader.name(name))
                    .ifPresentOrElse(
                            read -> add(new Name(start, end, read.kind(), read.name())),
                            () -> flaw("empty-name", start, end, "no name is printed here"));
        }

        /** Braces make a name of the words {@code et al.} */
        private void add(Name name) {
            if (FieldValues.isMore(name.name().family())) {
                more = true;
            } else {
                names.add(name);
            }
        }

        private void flaw(String code, int start, int end, String message) {
            flaws.add(new Flaw(code, start, end, message));
        }
    }
}
