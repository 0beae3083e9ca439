package org.colloquy.core.source.programme.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** The ways in which clocks are printed. */
final class ClockForms {

    /** {@code 9.30}, {@code 14h30}, {@code 14 h 30}, {@code 14h}; right behind a time, {@code 14:00 1h}, such is a length. */
    private static final Pattern OTHER_CLOCK = Pattern.compile(
            "(?<![\\d.:])(?<!:\\d\\d[ \\t]{0,3}[(\\[]?)\\d{1,2}(?:([.hH]| h )[0-5]\\d(?![\\d.]\\d)|( ?[hH]))");

    private ClockForms() {}

    /** Writes {@code 9.30} and {@code 14h30} with colons. */
    static Printed usual(Printed text) {
        Matcher clock = OTHER_CLOCK.matcher(text.text());
        Printed.Builder usual = new Printed.Builder();
        int done = 0;
        while (clock.find()) {
            boolean whole = clock.group(2) != null;
            int mark = whole ? clock.start(2) : clock.start(1);
            int end = whole ? clock.end(2) : clock.end(1);
            usual.append(text.sub(done, mark)).append(':', text.startOf(mark), text.endOf(end - 1));
            if (whole) {
                usual.append('0', text.startOf(end - 1), text.endOf(end - 1));
                usual.append('0', text.startOf(end - 1), text.endOf(end - 1));
            }
            done = end;
        }
        return done == 0 ? text : usual.append(text.from(done)).build();
    }
}
