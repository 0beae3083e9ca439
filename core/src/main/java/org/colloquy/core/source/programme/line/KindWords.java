package org.colloquy.core.source.programme.line;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.programme.Printed;

/** Questions about kinds. */
public final class KindWords {

    private static final int LONGEST = 60;
    private static final String PRESENTATION = " presentation";
    /** Cities in front of a kind, as in {@code San Diego Poster}: those that hosted a conference or a part of one. */
    private static final ImmutableSet<String> CITIES = Stream.concat(
                    Stream.of("mexico city", "copenhagen"),
                    Editions.standard().all().stream()
                            .map(edition -> Ascii.toLowerCase(edition.place().split(",", 2)[0])))
            .collect(ImmutableSet.toImmutableSet());

    /** Too general to be found at the end of other words. */
    private static final Set<TalkKind> VAGUE = Sets.immutableEnumSet(TalkKind.TALK);

    /** As in {@code Invited Talk 3}, {@code Contributed Talk #2}, {@code Tutorial part 1}. */
    private static final Pattern NUMBER = Pattern.compile("(?: part)?\\s?#?\\d{1,2}$", Pattern.CASE_INSENSITIVE);

    private KindWords() {}

    /** Returns whether the words label a session, such as {@code Session} or {@code Oral Session}. */
    public static boolean isSession(String text) {
        return ofBadge(text).filter(TalkKind.SESSION::equals).isPresent();
    }

    /** Returns the kind that a line is, if it is nothing else; a city may stand in front. */
    public static Optional<TalkKind> ofLine(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<TalkKind> kind = TalkKind.parse(line);
        for (int space = line.indexOf(' '); kind.isEmpty() && space > 0; space = line.indexOf(' ', space + 1)) {
            kind = CITIES.contains(Ascii.toLowerCase(line.substring(0, space)))
                    ? TalkKind.parse(line.substring(space + 1))
                    : kind;
        }
        return kind;
    }

    /**
     * Returns the kind in words that stand where kinds stand, as in {@code Datasets and Benchmarks Poster} or {@code
     * In-Person Poster presentation / poster accept}.
     */
    public static Optional<TalkKind> ofBadge(String badge) {
        int slash = badge.indexOf('/');
        String words = NUMBER.matcher(
                        CharMatcher.anyOf("() \t").trimFrom(slash < 0 ? badge : badge.substring(0, slash)))
                .replaceFirst("");
        Optional<TalkKind> kind = TalkKind.parse(words);
        if (kind.isPresent() || words.isEmpty()) {
            return kind;
        }
        if (Ascii.toLowerCase(words).endsWith(PRESENTATION)) {
            return ofBadge(words.substring(0, words.length() - PRESENTATION.length()));
        }
        int space = words.indexOf(' ');
        return space < 0 ? Optional.empty() : ofBadge(words.substring(space)).filter(k -> !VAGUE.contains(k));
    }

    /** Returns the part of an item's address that names its kind, as {@code oral} in {@code /virtual/2025/oral/47251}. */
    public static Optional<Printed> inAddress(Printed address) {
        int[] ends = segmentBeforeLast(address.text());
        return Optional.of(address.sub(ends[0], ends[1]))
                .filter(words -> ofAddress(words.text()).isPresent());
    }

    /** Returns whether an address is that of an item. */
    public static boolean isItemAddress(String address) {
        int[] ends = segmentBeforeLast(address);
        return ofAddress(address.substring(ends[0], ends[1])).isPresent();
    }

    private static int[] segmentBeforeLast(String path) {
        int query = CharMatcher.anyOf("?#").indexIn(path);
        int last = path.lastIndexOf('/', query < 0 ? path.length() : query);
        int before = last <= 0 ? -1 : path.lastIndexOf('/', last - 1);
        return before < 0 ? new int[] {0, 0} : new int[] {before + 1, last};
    }

    /** Returns the kind that a part of an address names. */
    public static Optional<TalkKind> ofAddress(String words) {
        return TalkKind.parse(words.replace('-', ' '));
    }
}
