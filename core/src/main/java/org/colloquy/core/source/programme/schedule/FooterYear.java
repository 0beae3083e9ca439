package org.colloquy.core.source.programme.schedule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.SlotLine;

/** The year that stands nowhere but in the footer of a page: {@code © 2019 Society of Hedges}. */
final class FooterYear {

    private static final Pattern FOOTER = Pattern.compile(
            "^(?:©|\\(c\\)|copyright)[^\\d]{0,40}((?:19|20)\\d\\d)(?!\\d|\\s?[–-])", Pattern.CASE_INSENSITIVE);

    private FooterYear() {}

    /** Returns the only such year. Pages live longer than their year, so all days must have weekdays, which no other year fits. */
    static Optional<Integer> of(List<SchedulePiece> pieces) {
        List<Integer> years = pieces.stream()
                .map(piece -> FOOTER.matcher(piece.text().text()))
                .filter(Matcher::find)
                .map(footer -> Integer.parseInt(footer.group(1)))
                .distinct()
                .limit(2)
                .toList();
        return years.size() == 1 && weekdays(pieces).allMatch(there -> there)
                ? Optional.of(years.get(0))
                : Optional.empty();
    }

    /** Returns of each day whether it has a weekday, which the calendar compares with the year. */
    private static Stream<Boolean> weekdays(List<SchedulePiece> pieces) {
        Stream<Boolean> above = pieces.stream()
                .flatMap(piece -> piece.day().stream())
                .filter(day -> day.month().isPresent())
                .map(DayLine::weekday)
                .map(Optional::isPresent);
        Stream<Boolean> beside = pieces.stream()
                .flatMap(piece -> piece.slot().stream())
                .filter(SlotLine::hasDate)
                .map(SlotLine::weekday)
                .map(Optional::isPresent);
        return Stream.concat(above, beside);
    }
}
