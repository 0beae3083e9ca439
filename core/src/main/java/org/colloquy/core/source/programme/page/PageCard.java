package org.colloquy.core.source.programme.page;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Boxes that follow each other, each with one time: what stands in one of them belongs together. */
final class PageCard {

    private static final ImmutableSet<String> BOXES = ImmutableSet.of("div", "li", "article", "section");
    private static final String LINES = "time, p, h1, h2, h3, h4, h5, h6, li, div, span, b, strong, dt, dd";
    private static final Pattern TIME = Pattern.compile("^\\d{1,2}[:.h]\\d\\d\\b");
    private static final int MOST_LINES = 30;

    private PageCard() {}

    /** Returns whether {@code element} is such a box. */
    static boolean is(Element element) {
        return BOXES.contains(element.normalName())
                && (isAlike(element, element.nextElementSibling())
                        || isAlike(element, element.previousElementSibling()))
                && holdsOneTime(element);
    }

    private static boolean isAlike(Element element, @Nullable Element beside) {
        return beside != null
                && beside.normalName().equals(element.normalName())
                && beside.className().equals(element.className());
    }

    private static boolean holdsOneTime(Element element) {
        List<Element> lines = element.selectStream(LINES).limit(MOST_LINES + 1).toList();
        return lines.size() <= MOST_LINES
                && lines.stream()
                                .filter(line -> line != element && line.childrenSize() == 0)
                                .filter(line -> TIME.matcher(line.text()).find())
                                .count()
                        == 1;
    }
}
