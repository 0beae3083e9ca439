package org.colloquy.core.source.timetable.calendar;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The parts of a rule by which something happens again and again, for example {@code FREQ=YEARLY;BYMONTH=3}. */
final class RepeatRule {

    private static final Splitter PARTS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final int FEW_DIGITS = 4;

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RepeatRule() {}

    static RepeatRule parse(String text) {
        RepeatRule rule = new RepeatRule();
        for (String part : PARTS.split(Ascii.toUpperCase(text))) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                rule.parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return rule;
    }

    /** Returns what a part says, empty text if there is none. */
    String get(String part) {
        return parts.getOrDefault(part, "");
    }

    /** Returns a part that is a whole number in bounds; of a list the first. */
    OptionalInt number(String part, int least, int most) {
        String text = get(part);
        int comma = text.indexOf(',');
        String first = comma < 0 ? text : text.substring(0, comma);
        if (first.isEmpty() || first.length() > FEW_DIGITS || !first.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(first);
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
