package org.colloquy.core.source.programme.site;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.page.HtmlPage;
import org.jsoup.nodes.Element;

/** The room of an event in a calendar, which only the filter of the rooms spells out; the event has a class for it. */
final class RoomOfClass {

    private static final String PREFIX = "room-";
    private static final CharMatcher OTHER =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).negate();

    private RoomOfClass() {}

    static Optional<Printed> find(HtmlPage page, Element event) {
        return event.classNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .findFirst()
                .flatMap(name -> page.dom().select("option[value]").stream()
                        .filter(option -> slug(option.attr("value")).equals(name.substring(PREFIX.length())))
                        .findFirst())
                .flatMap(option -> page.attribute(option, "value"));
    }

    private static String slug(String room) {
        return OTHER.trimAndCollapseFrom(Ascii.toLowerCase(room), '-');
    }
}
