package org.colloquy.core.source.programme.schedule.piece;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames;

/**
 * Who else the work is of that somebody talks about: {@code (joint work with Ada Moor)}, behind a title or on a line of its
 * own.
 *
 * @param before what stands before it
 * @param people the others
 */
record JointWork(Printed before, Printed people) {

    private static final Pattern BEHIND = Pattern.compile(
            "\\s{0,3}(?:(?:(?<=^|[.,;”\"–—-]\\s?)(?:this is )?|[(\\[](?:this is )?)(?:(?:a )?joint(?:ly| work| paper| project)? with|co-?authored with)"
                    + "|[(\\[]with)\\s{1,2}([^()\\[\\]]{4,200}(?:\\([^()]{1,60}\\)[^()\\[\\]]{0,80}){0,9})[)\\]]?\\.?$",
            Pattern.CASE_INSENSITIVE);

    /** Returns the end of a line that names others; what it names must be people. */
    static Optional<JointWork> behind(Printed line, ScheduleNames names) {
        Matcher joint = BEHIND.matcher(line.text());
        return Optional.of(line)
                .filter(any -> line.text().contains("with ") && joint.find() && names.of(joint.group(1)) > 0)
                .map(any -> new JointWork(line.sub(0, joint.start()).strip(), line.sub(joint.start(1), joint.end(1))));
    }
}
