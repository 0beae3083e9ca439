package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.BodyNames;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.model.NamesByComma;
import org.colloquy.core.model.WholeNames;
import org.colloquy.core.source.Passage;

/** What the values of fields have in common, whatever the format: they are folded, split, and freed of what belongs to print. */
public final class FieldValues {

    private static final CharMatcher SPACE = CharMatcher.whitespace();
    private static final Pattern AND = Pattern.compile(" (?:and|&) ");
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter COMMAS = Splitter.on(',').trimResults();
    private static final int LONGEST_PART = 3;
    private static final ImmutableSet<String> OF_COMPANIES = ImmutableSet.of("of", "for", "the", "on", "in", "&");

    /** Words for bodies that are printed short; the stop behind them is theirs. */
    private static final Set<String> SHORTENED = ImmutableSet.of(
            "Inst", "Univ", "Dept", "Dep", "Lab", "Labs", "Acad", "Coll", "Sch", "Fac", "Soc", "Assoc", "Ges", "Ltd",
            "Inc", "Co", "Corp", "Jr", "Sr");

    private FieldValues() {}

    /** Returns a value of several lines as one line; a single line is as it stands. */
    public static Passage folded(Passage value) {
        return value.text().indexOf('\n') < 0 ? value : value.reading(SPACE.trimAndCollapseFrom(value.text(), ' '));
    }

    /** Returns the parts between a separator, without those that are blank. */
    public static List<Passage> split(Passage value, char separator) {
        ImmutableList.Builder<Passage> parts = ImmutableList.builder();
        String text = value.text();
        int from = 0;
        while (from <= text.length()) {
            int next = text.indexOf(separator, from);
            int to = next < 0 ? text.length() : next;
            trimmed(value, from, to).ifPresent(parts::add);
            from = to + 1;
        }
        return parts.build();
    }

    /** Returns the names in a value, which has one by the rules; some list several, by semicolons, {@code and}, commas. */
    public static List<Passage> people(Passage value) {
        ImmutableList.Builder<Passage> people = ImmutableList.builder();
        for (Passage one : split(folded(value), ';')) {
            people.addAll(peopleByAnd(one));
        }
        return people.build();
    }

    private static List<Passage> peopleByAnd(Passage value) {
        List<Passage> parts = splitAtAnd(value);
        if (parts.size() < 2) {
            return namesByComma(value, WholeNames::areTwo);
        }
        if (parts.stream().allMatch(part -> isTurnedName(part.text()))) {
            return parts;
        }
        List<Passage> names = parts.stream()
                .flatMap(part -> namesByComma(withoutComma(part), WholeNames::areTwoOfList).stream())
                .toList();
        boolean people = !BodyNames.isBody(value.text())
                && names.stream().allMatch(name -> WholeNames.isWhole(name.text()) || isTurnedName(name.text()));
        return people ? names : List.of(value);
    }

    private static Passage withoutComma(Passage value) {
        int end = value.text().endsWith(",")
                ? value.text().length() - 1
                : value.text().length();
        return value.part(0, end);
    }

    /**
     * Returns the names of a list in which commas may part them.
     *
     * @param two whether what stands before and after the only comma are two people
     */
    public static List<Passage> namesByComma(Passage list, BiPredicate<String, String> two) {
        ImmutableList.Builder<Passage> names = ImmutableList.builder();
        String text = list.text();
        int from = 0;
        for (int size : NamesByComma.sizes(COMMAS.splitToList(text), two)) {
            int to = from - 1;
            for (int i = 0; i < size; i++) {
                int comma = text.indexOf(',', to + 1);
                to = comma < 0 ? text.length() : comma;
            }
            trimmed(list, from, to).ifPresent(names::add);
            from = to + 1;
        }
        return names.build();
    }

    private static List<Passage> splitAtAnd(Passage value) {
        ImmutableList.Builder<Passage> parts = ImmutableList.builder();
        int from = 0;
        Matcher and = AND.matcher(value.text());
        while (and.find()) {
            trimmed(value, from, and.start()).ifPresent(parts::add);
            from = and.end();
        }
        trimmed(value, from, value.text().length()).ifPresent(parts::add);
        return parts.build();
    }

    /** Returns whether a name is a family's, a comma, and what comes before it; companies have commas too, and longer names. */
    static boolean isTurnedName(String name) {
        List<String> parts = Splitter.on(',').trimResults().splitToList(name);
        return parts.size() == 2
                && parts.stream()
                        .allMatch(part ->
                                !part.isEmpty() && WORDS.splitToList(part).size() <= LONGEST_PART)
                && WORDS.splitToList(name).stream().noneMatch(OF_COMPANIES::contains);
    }

    /** Returns a part without the space around it; empty if it is blank. */
    public static Optional<Passage> trimmed(Passage value, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && SPACE.matches(value.text().charAt(first))) {
            first++;
        }
        while (last > first && SPACE.matches(value.text().charAt(last - 1))) {
            last--;
        }
        return first < last ? Optional.of(value.part(first, last)) : Optional.empty();
    }

    /** Takes away the full stop at the end, unless it belongs to an abbreviation such as {@code U.S.A.} */
    public static Passage withoutFullStop(Passage value) {
        return endsSentence(value.text()) ? value.part(0, value.text().length() - 1) : value;
    }

    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        return last > 1
                && text.charAt(last) == '.'
                && Character.isLetterOrDigit(text.charAt(last - 1))
                && !Character.isUpperCase(text.charAt(last - 1))
                && !SHORTENED.contains(text.substring(text.lastIndexOf(' ') + 1, last));
    }

    /** Returns whether a name says that there are more people than are named. */
    public static boolean isMore(String name) {
        return NameLists.end(name) == 0;
    }

    /** Returns whether a value is an address in the web. */
    public static boolean isAddress(String text) {
        String lower = Ascii.toLowerCase(text);
        return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("ftp://");
    }

    /** Adds the addresses in a value, which spaces part, or semicolons before the next; returns whether there are any. */
    public static boolean links(PaperRecord record, Link.Kind kind, Passage value) {
        boolean found = false;
        String text = value.text();
        int from = 0;
        while (from < text.length()) {
            int to = addressEnd(text, from);
            Optional<Passage> address = trimmed(value, from, to).filter(part -> isAddress(part.text()));
            address.ifPresent(part -> record.link(kind(kind, part.text()), part));
            found |= address.isPresent();
            from = to + 1;
        }
        return found;
    }

    private static int addressEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean next = c == ';'
                    && isAddress(SPACE.trimLeadingFrom(text.substring(i + 1, Math.min(text.length(), i + 12))));
            if (SPACE.matches(c) || next) {
                return i;
            }
        }
        return text.length();
    }

    private static Link.Kind kind(Link.Kind kind, String address) {
        return kind == Link.Kind.PAGE && Ascii.toLowerCase(address).endsWith(".pdf") ? Link.Kind.PDF : kind;
    }
}
