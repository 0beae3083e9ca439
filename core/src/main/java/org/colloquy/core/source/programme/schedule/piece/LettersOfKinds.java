package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.core.model.Honorifics;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.time.CalendarWords;

/**
 * Capitals between the time and the speaker that say of which kind a talk is, some of which are those of zones, too: {@code
 * 9:00–9:50 IS Ada Moor}, {@code 10:00–10:25 CT Bo Lund}.
 *
 * @param letters those that this document uses so
 */
record LettersOfKinds(Set<String> letters) {

    private static final Pattern LINE = Pattern.compile(
            "(\\d{1,2}[:.h]\\d\\d(?:\\s?[–—-]\\s?\\d{1,2}[:.h]\\d\\d)?)\\s{1,3}([A-Z]{2,3})\\s{1,3}(\\p{Lu}.{3,80})");

    private static final int FEWEST = 3;
    private static final double LIKELY = 1;

    /**
     * A line that begins so.
     *
     * @param time the time
     * @param letters the letters
     * @param speaker what stands behind them
     */
    record Cut(Printed time, Printed letters, Printed speaker) {}

    /** Learns the letters of a document, of which not all are zones and each stands before a name wherever it stands. */
    static LettersOfKinds of(List<Block> blocks, ScheduleNames names) {
        List<MatchResult> lines = TextBlocks.lines(blocks)
                .map(line -> LINE.matcher(line.text()))
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
        boolean used = lines.size() >= FEWEST
                && !lines.stream().allMatch(line -> CalendarWords.isZone(line.group(2)))
                && lines.stream()
                        .allMatch(line -> !Honorifics.isOne(line.group(2)) && names.of(line.group(3)) > LIKELY);
        return new LettersOfKinds(
                used
                        ? lines.stream().map(line -> line.group(2)).collect(Collectors.toUnmodifiableSet())
                        : ImmutableSet.of());
    }

    /** Returns the parts of a line that begins so. */
    Optional<Cut> cut(Printed line) {
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line.text());
        return matcher.matches() && letters.contains(matcher.group(2))
                ? Optional.of(new Cut(
                        line.sub(0, matcher.end(1)),
                        line.sub(matcher.start(2), matcher.end(2)),
                        line.from(matcher.start(3))))
                : Optional.empty();
    }
}
