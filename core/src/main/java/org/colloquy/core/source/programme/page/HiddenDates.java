package org.colloquy.core.source.programme.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.jsoup.nodes.Element;

/** Days that a page tells only to machines: {@code <time datetime="2024-11-09T09:50">09:50</time>}. */
final class HiddenDates {

    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d\\d-\\d\\d-\\d\\d)[T ](\\d\\d):(\\d\\d).{0,20}");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.h](\\d\\d))?(?!\\d)[^\\n]{0,30}");
    private static final int HALF_A_DAY = 12;

    private final HtmlPage page;
    private String last = "";

    HiddenDates(HtmlPage page) {
        this.page = page;
    }

    /** Returns the day of a time, where it is another than that of the time before, and the page shows the hour alone. */
    Optional<Printed> before(Element time) {
        if (!time.normalName().equals("time")) {
            return Optional.empty();
        }
        Optional<Printed> written = page.attribute(time, "datetime");
        Matcher date = DATE.matcher(written.map(Printed::text).orElse(""));
        Matcher clock = CLOCK.matcher(time.text().strip());
        if (!date.matches()
                || !clock.matches()
                || !isSame(date, clock)
                || date.group(1).equals(last)) {
            return Optional.empty();
        }
        last = date.group(1);
        return written.map(printed -> printed.sub(date.start(1), date.end(1)));
    }

    /** The day may be that of another zone, unless the hour is the one that is shown. */
    private static boolean isSame(Matcher date, Matcher clock) {
        int minutes = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        return Integer.parseInt(date.group(2)) % HALF_A_DAY == Integer.parseInt(clock.group(1)) % HALF_A_DAY
                && Integer.parseInt(date.group(3)) == minutes;
    }
}
