package org.colloquy.core.source.programme.schedule.piece;

import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.TalkLayout;

/** Tells paragraphs from titles. */
public final class ScheduleProse {

    private static final int LONG = 400;
    private static final int SHORTEST = 170;
    private static final Pattern STOP = Pattern.compile("[a-z)][.?!] (?=[A-Z])");

    private ScheduleProse() {}

    /** Returns whether a line ends with names, behind a full stop. */
    static boolean holdsNames(Printed core, ScheduleNames names) {
        return core.text().indexOf('.') > 0
                && TalkLayout.TITLE_STOP_NAMES
                        .best(core, names)
                        .filter(cut -> cut.score() > 2)
                        .isPresent();
    }

    /** Returns whether a text is several sentences, as an abstract is, however short. */
    public static boolean isSentences(Printed text, ScheduleNames names) {
        return text.text().endsWith(".")
                && STOP.matcher(text.text()).find()
                && names.of(text.text()) < 0
                && !holdsNames(text, names);
    }

    /** Returns whether a text is a paragraph, and not a title, however long. */
    static boolean isProse(Printed text, ScheduleNames names) {
        if (text.length() < SHORTEST) {
            return false;
        }
        long stops = STOP.matcher(text.text()).results().limit(LONG).count();
        boolean authored = TalkLayout.TITLE_STOP_NAMES
                .best(text, names)
                .filter(cut -> cut.score() > 2)
                .isPresent();
        return !authored && names.of(text.text()) < 0 && (stops >= 2 || (text.length() > LONG && stops >= 1));
    }
}
