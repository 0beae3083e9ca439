package org.colloquy.core.source.programme;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The time zone that a page names once for all its times, as in {@code Timezone: America/Sao_Paulo}. */
final class PageZone {

    private static final Pattern ZONE =
            Pattern.compile("Time ?zone:?\\s{1,10}([A-Za-z]{2,20}(?:/[A-Za-z_]{2,40}){0,2})");

    private PageZone() {}

    static Optional<String> of(HtmlPage page) {
        for (Element element : page.dom().getElementsMatchingOwnText("Time ?zone")) {
            Matcher zone = ZONE.matcher(element.text());
            if (zone.find() && CalendarWords.isZone(zone.group(1))) {
                return Optional.of(zone.group(1));
            }
        }
        return Optional.empty();
    }
}
