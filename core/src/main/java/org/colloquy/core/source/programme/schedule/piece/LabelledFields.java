package org.colloquy.core.source.programme.schedule.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/**
 * Lines of several labels with their values: {@code Time: 10:00-12:00 Room: 114 Chair: Ada Moor},
 * {@code [10:00 - 12:00] Room: 114, Chair: Ada Moor}.
 */
final class LabelledFields {

    private static final String WHEN_AND_WHERE = "(?:date|time|when|day|rooms?|location|venue|where|place|duration)";
    private static final Pattern FIRST = Pattern.compile(
            "^(?:\\[\\d[^\\[\\]]{3,30}\\] )?" + WHEN_AND_WHERE + "\\s?:[\\s\\u00a0]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT = Pattern.compile(
            "[,;]?[\\s\\u00a0]{1,6}[|·•–—-]?[\\s\\u00a0]{0,6}(?=(?:" + WHEN_AND_WHERE
                    + "|(?:session |panel )?(?:chairs?|moderators?)|speakers?)\\s?:[\\s\\u00a0])",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 300;

    private LabelledFields() {}

    /** Returns the parts of such a line, each with its label; the line itself if it is none. */
    static List<Printed> of(Printed line) {
        if (line.length() > LONGEST || !FIRST.matcher(line.text()).find()) {
            return List.of(line);
        }
        List<Printed> parts = new ArrayList<>();
        Matcher next = NEXT.matcher(line.text());
        int from = 0;
        if (line.text().charAt(0) == '[') {
            from = line.text().indexOf(']') + 1;
            parts.add(line.sub(1, from - 1));
        }
        while (next.find()) {
            if (next.start() > from) {
                parts.add(line.sub(from, next.start()).strip());
            }
            from = next.end();
        }
        parts.add(line.from(from).strip());
        return parts;
    }
}
