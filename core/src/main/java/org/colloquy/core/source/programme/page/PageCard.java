package org.colloquy.core.source.programme.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Boxes that follow each other, each with one time: what stands in one of them belongs together. */
final class PageCard {

    private static final ImmutableSet<String> BOXES = ImmutableSet.of("div", "li", "article", "section", "a");
    private static final String LINES = "time, p, h1, h2, h3, h4, h5, h6, li, div, span, small, b, strong, dt, dd";
    private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("h2", "h3", "h4", "h5", "h6");
    private static final Pattern TITLE = Pattern.compile("(?:title|name|topic|heading)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)|day\\b");
    /** Further names of a card may tell which it is: {@code session session-1 track-2}. */
    private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private static final Pattern HOUR =
            Pattern.compile("(\\d{1,2}[:.h]\\d\\d)(?: ?[ap]\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("^\\d{1,2}[:.h]\\d\\d\\b");
    private static final int MOST_LINES = 30;

    private PageCard() {}

    /** Returns whether {@code element} is such a box. */
    static boolean is(Element element) {
        return BOXES.contains(element.normalName())
                && (isBeside(element) || isAloneBeside(element))
                && time(element) != null;
    }

    /** Returns the time of a card, if it stands below the title. */
    static Optional<Element> timeBelowTitle(Element card) {
        Element time = time(card);
        Element first = card.selectStream(LINES + ", a")
                .filter(line -> line != card && !line.ownText().isBlank())
                .findFirst()
                .orElse(null);
        return time != null && first != null && first != time && isTitle(first, card) && !areBeside(first, time)
                ? Optional.of(time)
                : Optional.empty();
    }

    /** What stands in a row with its time is read as one. */
    private static boolean areBeside(Element first, Element time) {
        return first.parent() == time.parent() && !first.isBlock() && !time.isBlock();
    }

    /** Returns whether {@code element} is an hour above cards that say it themselves. */
    static boolean isHourAbove(Element element) {
        Matcher hour = element.childrenSize() > 0 ? null : HOUR.matcher(element.text());
        Element card = element.nextElementSibling();
        if (hour == null || !hour.matches() || card == null || !element.isBlock()) {
            return false;
        }
        if (!is(card) && card.childrenSize() > 0) {
            card = card.child(0);
        }
        Element time = is(card) ? time(card) : null;
        return time != null && time.text().startsWith(hour.group(1));
    }

    private static boolean isTitle(Element first, Element card) {
        if (DATE.matcher(first.text()).find()) {
            return false;
        }
        for (Element line = first; line != null && line != card; line = line.parent()) {
            if (HEADINGS.contains(line.normalName())
                    || TITLE.matcher(line.className()).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(Element element) {
        Element next = element.nextElementSibling();
        Element previous = element.previousElementSibling();
        return isAlike(element, next)
                || isAlike(element, previous)
                || (next != null && isAlike(element, next.nextElementSibling()))
                || (previous != null && isAlike(element, previous.previousElementSibling()));
    }

    /** Each card, or those of one hour, may stand in a box of their own. */
    private static boolean isAloneBeside(Element element) {
        Element parent = element.parent();
        return parent != null
                && parent.childrenSize() == 1
                && !element.className().isBlank()
                && isBeside(parent);
    }

    private static boolean isAlike(Element element, @Nullable Element beside) {
        return beside != null
                && beside.normalName().equals(element.normalName())
                && (beside.className().equals(element.className()) || isNamedAlike(element, beside));
    }

    private static boolean isNamedAlike(Element one, Element other) {
        List<String> names = NAMES.splitToList(one.className());
        List<String> others = NAMES.splitToList(other.className());
        return names.size() > 1 && others.size() > 1 && names.get(0).equals(others.get(0));
    }

    private static @Nullable Element time(Element element) {
        List<Element> lines = element.selectStream(LINES).limit(MOST_LINES + 1).toList();
        List<Element> times = lines.size() > MOST_LINES
                ? List.of()
                : lines.stream()
                        .filter(line -> line != element && isOneLine(line))
                        .filter(line -> TIME.matcher(line.text()).find())
                        .toList();
        return times.size() == 1 ? times.get(0) : null;
    }

    /** A picture may stand in front of the hour. */
    private static boolean isOneLine(Element line) {
        return line.childrenSize() == 0
                || (!line.ownText().isBlank() && line.children().stream().noneMatch(Element::hasText));
    }
}
