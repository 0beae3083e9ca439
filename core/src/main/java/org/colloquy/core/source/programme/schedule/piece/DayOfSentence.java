package org.colloquy.core.source.programme.schedule.piece;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes.Found;
import org.colloquy.core.source.programme.time.SlotLine;

/** The day of a programme that prints none, as a sentence above it tells it: {@code The workshop takes place on 6 May 2024 in Lund.} */
final class DayOfSentence {

    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{L}{2,12},? )?(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of |de )?\\p{L}{3,10}|\\p{L}{3,10} \\d{1,2}(?:st|nd|rd|th)?),? (?:de )?(?:19|20)\\d\\d(?!\\d)");

    private static final int LONGEST = 2000;

    private DayOfSentence() {}

    /** Returns whether a line is a sentence that holds a day: no title does. */
    static boolean isNotice(Printed line) {
        return line.length() < LONGEST
                && line.text().endsWith(".")
                && in(line).findAny().isPresent();
    }

    /** Returns the only day with its year above all times, if no line of the programme is one. */
    static Optional<DayLine> of(List<SchedulePiece> pieces, List<Block> blocks) {
        Optional<SchedulePiece> first =
                pieces.stream().filter(piece -> piece.is(PieceType.TIME)).findFirst();
        boolean told = pieces.stream()
                .anyMatch(piece -> piece.is(PieceType.DAY)
                        || piece.slot().filter(SlotLine::hasDate).isPresent());
        if (first.isEmpty() || told) {
            return Optional.empty();
        }
        int times = first.get().text().start();
        List<DayLine> days = TextBlocks.lines(blocks)
                .takeWhile(line -> line.start() < times)
                .flatMap(DayOfSentence::in)
                .limit(2)
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Stream<DayLine> in(Printed line) {
        if (line.length() > LONGEST) {
            return Stream.empty();
        }
        Matcher date = DATE.matcher(line.text());
        return date.results().map(found -> line.sub(found.start(), found.end())).flatMap(words -> day(words).stream());
    }

    private static Optional<DayLine> whole(Printed words) {
        return ScheduleTimes.day(words)
                .filter(day -> day.rest().isEmpty())
                .map(Found::value)
                .filter(day -> day.year().isPresent() && day.month().isPresent());
    }

    /** The word before a day may be its weekday, or another. */
    private static Optional<DayLine> day(Printed words) {
        int space = words.text().indexOf(' ');
        return whole(words).or(() -> whole(words.from(space + 1)));
    }
}
