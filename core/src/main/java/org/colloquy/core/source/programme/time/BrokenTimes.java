package org.colloquy.core.source.programme.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** Times whose beginning and end stand on lines of their own, with the mark between them on one of these or its own. */
public final class BrokenTimes {

    private static final Pattern MARK = Pattern.compile("→|->|–|—|-|to|bis");
    private static final Pattern OPEN =
            Pattern.compile(".*\\d\\s?(?:[ap]\\.?m\\.?\\s?)?[→–—-]", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 24;

    private BrokenTimes() {}

    /** Returns the lines of a block, with such times on one line each. */
    public static List<Printed> join(List<Printed> lines) {
        List<Printed> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean own = i + 2 < lines.size() && isMark(lines.get(i + 1));
            int last = own ? i + 2 : i + 1;
            boolean broken = last < lines.size()
                    && isTime(lines.get(last))
                    && (own ? isTime(lines.get(i)) : isOpen(lines.get(i)));
            joined.add(broken ? Printed.join(lines.subList(i, last + 1)) : lines.get(i));
            i = broken ? last : i;
        }
        return joined;
    }

    private static boolean isMark(Printed line) {
        return MARK.matcher(line.text()).matches();
    }

    private static boolean isOpen(Printed line) {
        String text = line.text();
        return text.length() <= LONGEST
                && OPEN.matcher(text).matches()
                && isTime(line.sub(0, text.length() - 1).strip());
    }

    /** Returns whether a line is a time without an end, and nothing else. */
    private static boolean isTime(Printed line) {
        return line.length() <= LONGEST
                && Optional.of(line)
                        .flatMap(ScheduleTimes::atStart)
                        .filter(time ->
                                time.rest().isEmpty() && time.value().end().isEmpty())
                        .isPresent();
    }
}
