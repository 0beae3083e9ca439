package org.colloquy.core.source.programme.line;

import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.time.CalendarWords;
import org.colloquy.core.source.programme.time.SlotLine;

/**
 * A line of a day's page that holds title and time, and often the kind, as in {@code Workshop: Reading Pages Sat 3 Dec
 * 07:30 a.m.}
 *
 * @param kind the kind before the colon
 * @param title the title
 * @param slot the time
 */
public record TitleWithTime(Optional<Printed> kind, Printed title, SlotLine slot) {

    private static final int LONGEST_TIME = 40;
    private static final int LONGEST_KIND = 24;

    /** Reads such a line; empty if no whole date stands at its end. */
    public static Optional<TitleWithTime> parse(Printed line) {
        int weekday = lastWeekday(line.text());
        if (weekday <= 0) {
            return Optional.empty();
        }
        Printed before = line.sub(0, weekday).strip();
        return SlotLine.parse(line.from(weekday))
                .filter(SlotLine::hasDate)
                .filter(slot -> SlotLine.parse(before).isEmpty() && hasWord(before.text()))
                .map(slot -> of(before, slot));
    }

    private static boolean hasWord(String text) {
        return text.codePoints().filter(Character::isLetter).limit(3).count() == 3;
    }

    private static TitleWithTime of(Printed before, SlotLine slot) {
        int colon = before.text().indexOf(':');
        boolean labelled = colon > 0
                && colon < LONGEST_KIND
                && colon + 1 < before.length()
                && TalkKind.parse(before.text().substring(0, colon)).isPresent();
        return labelled
                ? new TitleWithTime(
                        Optional.of(before.sub(0, colon)),
                        before.from(colon + 1).strip(),
                        slot)
                : new TitleWithTime(kindInTitle(before), before, slot);
    }

    /** These pages leave the kind out where the title has its word. */
    private static Optional<Printed> kindInTitle(Printed title) {
        int at = 0;
        for (String word : Splitter.on(' ').split(title.text())) {
            if (Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0))
                    && TalkKind.parse(word).isPresent()) {
                return Optional.of(title.sub(at, at + word.length()));
            }
            at += word.length() + 1;
        }
        return Optional.empty();
    }

    /** Returns where the last weekday's name begins, if it stands near the end; -1 if there is none. */
    private static int lastWeekday(String text) {
        int from = Math.max(0, text.length() - LONGEST_TIME);
        int found = -1;
        int at = from;
        for (String word : Splitter.on(' ').split(text.substring(from))) {
            boolean whole = at == 0 || text.charAt(at - 1) == ' ';
            if (whole && CalendarWords.weekday(word.toLowerCase(Locale.ROOT)).isPresent()) {
                found = at;
            }
            at += word.length() + 1;
        }
        return found;
    }
}
