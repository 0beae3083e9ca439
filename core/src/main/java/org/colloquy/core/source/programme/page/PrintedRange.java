package org.colloquy.core.source.programme.page;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A time from one hour to another that a page sets in parts, on lines or in elements of their own: {@code 9:00<br>-<br>9:30},
 * {@code <time>9:00</time> <time>9:30</time>}.
 *
 * @param parts what is written of it, in order
 */
record PrintedRange(List<TextNode> parts) {

    private static final ImmutableSet<String> HOLDERS =
            ImmutableSet.of("td", "th", "div", "span", "p", "small", "strong", "b", "dt", "header");

    private static final String CLOCK = "(\\d{1,2})[:.h](\\d\\d)(?: ?[ap]\\.?m\\.?)?(?: Uhr)?";
    private static final Pattern RANGE =
            Pattern.compile(CLOCK + "( ?(?:[-–—]|to|until|bis) ?| )" + CLOCK, Pattern.CASE_INSENSITIVE);
    private static final int MOST_PARTS = 3;
    private static final int MOST_CHILDREN = 6;

    /** Returns the time that {@code element} shows, if it shows nothing else, and in parts. */
    static Optional<PrintedRange> of(Element element) {
        if (!HOLDERS.contains(element.normalName())
                || element.childrenSize() == 0
                || element.childrenSize() > MOST_CHILDREN) {
            return Optional.empty();
        }
        List<TextNode> parts = new ArrayList<>();
        if (!gather(element, parts) || parts.size() < 2) {
            return Optional.empty();
        }
        Matcher range = RANGE.matcher(element.text().strip());
        if (!range.matches()) {
            return Optional.empty();
        }
        boolean dashed = !range.group(3).isBlank();
        return dashed || (minutes(range, 1) < minutes(range, 4) && element.selectFirst("time, span, div") != null)
                ? Optional.of(new PrintedRange(parts))
                : Optional.empty();
    }

    private static boolean gather(Element element, List<TextNode> parts) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                parts.add(text);
            } else if (child instanceof Element inner
                    && (inner.childrenSize() > MOST_CHILDREN || !gather(inner, parts))) {
                return false;
            }
            if (parts.size() > MOST_PARTS) {
                return false;
            }
        }
        return true;
    }

    private static int minutes(Matcher range, int hour) {
        return Integer.parseInt(range.group(hour)) * 60 + Integer.parseInt(range.group(hour + 1));
    }
}
