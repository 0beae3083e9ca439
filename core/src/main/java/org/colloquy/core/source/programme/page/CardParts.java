package org.colloquy.core.source.programme.page;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.line.KindWords;
import org.jsoup.nodes.Element;

/** What the parts of a card are by the names that the page gives to them, where a reader tells them by their look. */
final class CardParts {

    private static final Splitter WORDS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-_"))).omitEmptyStrings();
    private static final ImmutableSet<String> ABSTRACTS =
            ImmutableSet.of("abstract", "description", "desc", "synopsis");
    private static final ImmutableSet<String> ROOMS = ImmutableSet.of("room", "location", "venue");
    private static final ImmutableSet<String> TRACKS =
            ImmutableSet.of("track", "category", "tag", "tags", "level", "topic", "topics");

    private static final Pattern LABELLED =
            Pattern.compile("(?:abstract|description|room|location|venue|place|where)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCES = Pattern.compile("(?:\\S{1,60}\\s+){4,}\\S{1,60}[.?!…]");
    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, li, table, time, dl";
    private static final int SHORT = 60;

    private CardParts() {}

    /** Returns the label that the page leaves to its style: of an abstract, of a room; empty if there is none. */
    static String label(Element part) {
        if (part.className().isBlank() || LABELLED.matcher(part.text()).lookingAt()) {
            return "";
        }
        if (isCalled(part, ABSTRACTS)
                && part.selectFirst(BLOCKS) == null
                && SENTENCES.matcher(part.text()).matches()) {
            return "Abstract: ";
        }
        return isCalled(part, ROOMS) && isShort(part) && part.selectFirst(BLOCKS) == null ? "Room: " : "";
    }

    /** Tracks and the like, with which a visitor finds what to go to, are no part of what takes place. */
    static boolean isTrack(Element part) {
        return !part.className().isBlank()
                && (isCalled(part, TRACKS) || part.text().endsWith(" Track"))
                && isShort(part)
                && part.selectFirst(BLOCKS) == null
                && KindWords.ofLine(part.text()).isEmpty();
    }

    private static boolean isShort(Element part) {
        return part.hasText() && part.text().length() <= SHORT;
    }

    private static boolean isCalled(Element element, Set<String> words) {
        return WORDS.splitToStream(Ascii.toLowerCase(element.className()))
                .reduce((first, second) -> second)
                .filter(words::contains)
                .isPresent();
    }
}
