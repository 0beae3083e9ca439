package org.colloquy.core.source.programme.schedule.piece;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames;

/** Lists of names that go on in the next line: behind a comma, behind "and", or within the last name. */
final class OpenLists {

    private static final Pattern OPEN_END = Pattern.compile("(?:[,;&]|\\b(?:and|und|et))$");
    private static final Pattern LAST_NAME = Pattern.compile("(?:, and|,| and| &) \\p{Lu}[\\p{L}.'’-]{0,20}$");
    private static final Pattern ONE_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{1,20}(?:,.{0,200})?");
    private static final double SURE = 1.5;

    private OpenLists() {}

    /** Returns whether {@code list} goes on in {@code next}, the line below. */
    static boolean goesOn(Printed list, Printed next, ScheduleNames names) {
        return OPEN_END.matcher(list.text()).find() || endsWithinName(list, next, names);
    }

    /** {@code Ada Moor, Bo Lund, and Uma}, {@code Krishnan}. */
    private static boolean endsWithinName(Printed list, Printed next, ScheduleNames names) {
        Matcher last = LAST_NAME.matcher(list.text());
        return last.find()
                && ONE_NAME.matcher(next.text()).matches()
                && names.of(list.text().substring(0, last.start())) > SURE;
    }
}
