package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.model.WholeNames;
import org.colloquy.core.source.Passage;
import org.colloquy.core.text.MailAddresses;

/**
 * A list of people who have their places of work in brackets behind their names, {@code Moor, Ada (Lund University)*; Wu, Bo
 * (KAIST)}. What is no name, places, addresses of e-mail and the stars of those who answer letters, is spaces in {@link
 * #names}, so that all that is left keeps its place.
 */
final class BracketedPlaces {

    /** What leads to a note below the list. */
    private static final CharMatcher MARKS = CharMatcher.anyOf("*∗†‡§¶");

    private static final CharMatcher GAP = CharMatcher.whitespace().or(MARKS);
    private static final Pattern NEXT = Pattern.compile("[,;|\n]|(?:and|&|und|et|y|e)\\s", Pattern.CASE_INSENSITIVE);
    private static final ImmutableSet<String> ROLES = ImmutableSet.of(
            "ed", "eds", "editor", "hrsg", "presenter", "speaker", "student", "corresponding author", "contact");
    private static final Pattern ONCE =
            Pattern.compile("(?:née?|nee|geb\\.?|geborene?|formerly|aka|a\\.k\\.a\\.)\\s", Pattern.CASE_INSENSITIVE);
    private static final CharMatcher STRONG = CharMatcher.anyOf(";|\n");
    private static final CharMatcher BETWEEN = CharMatcher.whitespace().or(CharMatcher.is(','));
    private static final int LONGEST = 400;

    /** The list without addresses. */
    private final Passage list;
    /** What is no name, by where it begins. */
    private final NavigableMap<Long, Bracket> brackets = new TreeMap<>();

    private final Passage names;

    /** What stands from an opening bracket to before the index {@code to}. */
    private record Bracket(int from, int to) {}

    BracketedPlaces(Passage printed) {
        String text = Tags.blanked(MailAddresses.without(printed.text()));
        Collection<Bracket> last = lastOfNames(text, brackets(text));
        StringBuilder rest = new StringBuilder(MARKS.replaceFrom(text, ' '));
        this.list = printed.reading(text);
        for (Bracket bracket : last) {
            if (!isName(content(text, bracket), last.size())) {
                brackets.put(printed.start() + bracket.from, bracket);
                rest.replace(bracket.from, bracket.to, " ".repeat(bracket.to - bracket.from));
            }
        }
        this.names = printed.reading(rest.toString());
    }

    /** Returns the list without what is no name, at the same place and of the same length. */
    Passage names() {
        return names;
    }

    /** Returns the parts of the names before {@code end} that commas behind places part: such a comma stands between people. */
    List<Passage> sections(int end) {
        List<Passage> sections = new ArrayList<>();
        boolean strong = STRONG.matchesAnyOf(names.text());
        int from = 0;
        for (Bracket bracket : strong ? List.<Bracket>of() : brackets.values()) {
            int comma = GAP.negate().indexIn(list.text(), bracket.to);
            if (from <= comma && comma < end && list.text().charAt(comma) == ',') {
                FieldValues.trimmed(names, from, comma).ifPresent(sections::add);
                from = comma + 1;
            }
        }
        FieldValues.trimmed(names, from, end).ifPresent(sections::add);
        return sections;
    }

    /** Returns the places that stand behind a name of the list, and before the next one. */
    List<Passage> between(Passage name, long next) {
        return brackets.subMap(name.start(), next).values().stream()
                .filter(place -> isPlace(content(list.text(), place)))
                .flatMap(place -> SplitText.parts(list.part(place.from + 1, place.to - 1), c -> c == ';').stream())
                .map(BracketedPlaces::trimmed)
                .toList();
    }

    /** A bracket that is never closed is none. */
    private static List<Bracket> brackets(String text) {
        List<Bracket> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = text.indexOf('('); i >= 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && (depth == 0 || i - from > LONGEST)) {
                depth = 1;
                from = i;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0 && --depth == 0) {
                found.add(new Bracket(from, i + 1));
            }
        }
        return found;
    }

    /** In {@code Rex (Zhitao) Maier} the name goes on. */
    private static Collection<Bracket> lastOfNames(String text, List<Bracket> brackets) {
        Deque<Bracket> last = new ArrayDeque<>();
        int another = text.length();
        for (int i = brackets.size() - 1; i >= 0; i--) {
            int next = GAP.negate().indexIn(text, brackets.get(i).to);
            boolean ends = next < 0
                    || next == another
                    || text.substring(brackets.get(i).to, next).indexOf('\n') >= 0
                    || NEXT.matcher(text).region(next, text.length()).lookingAt();
            if (ends) {
                last.addFirst(brackets.get(i));
                another = brackets.get(i).from;
            }
        }
        return last;
    }

    private static String content(String text, Bracket bracket) {
        return text.substring(bracket.from + 1, bracket.to - 1).strip();
    }

    /** One word alone may be another name of somebody, unless others have their places in brackets too. */
    private static boolean isName(String content, int brackets) {
        return NameLists.isSuffix(content)
                || ONCE.matcher(content).lookingAt()
                || (brackets == 1 && WholeNames.isGivenName(content));
    }

    /** Other brackets hold remarks, {@code presenter}, and numbers. */
    private static boolean isPlace(String content) {
        return content.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c))
                && !ROLES.contains(Ascii.toLowerCase(CharMatcher.is('.').trimTrailingFrom(content)));
    }

    /** An address may have stood at the end. */
    private static Passage trimmed(Passage place) {
        int end = BETWEEN.trimTrailingFrom(place.text()).length();
        return end == 0 ? place : place.part(0, end);
    }
}
