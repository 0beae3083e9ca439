package org.colloquy.core.source.programme.site;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.time.SlotLine;

/** The timetable that the page of a workshop or a tutorial holds: rows that begin with a time, or with a dash instead. */
final class Timetable {

    private static final Set<TalkKind> WITHOUT_ROWS = Sets.immutableEnumSet(
            TalkKind.ORAL, TalkKind.POSTER, TalkKind.SPOTLIGHT, TalkKind.TALK, TalkKind.INVITED_TALK, TalkKind.SESSION);
    private static final CharMatcher DASH = CharMatcher.anyOf("-–—");
    private static final String HEADING = "schedule";

    private Timetable() {}

    /**
     * Returns where the timetable begins on the page of an event: at its heading, or else at the first of several times
     * of the day.
     *
     * @param blocks the page, which begins with the event's kind
     * @return the number of blocks if there is none
     */
    static int start(List<Block> blocks, TalkKind kind) {
        if (WITHOUT_ROWS.contains(kind)) {
            return blocks.size();
        }
        int heading = IntStream.range(0, blocks.size())
                .filter(at -> isHeading(blocks.get(at)) && rowFollows(blocks, at + 1))
                .findFirst()
                .orElse(blocks.size());
        if (heading < blocks.size()) {
            return heading;
        }
        int[] times = IntStream.range(1, blocks.size())
                .filter(at -> isTimeOfDay(blocks.get(at)) && !isKind(blocks.get(at - 1)))
                .toArray();
        return times.length > 1 ? times[0] : blocks.size();
    }

    private static boolean isHeading(Block block) {
        return block.lines().size() == 1
                && Ascii.equalsIgnoreCase(
                        CharMatcher.anyOf(": ").trimTrailingFrom(block.first().text()), HEADING);
    }

    private static boolean rowFollows(List<Block> blocks, int from) {
        return blocks.subList(from, blocks.size()).stream()
                .filter(block -> !SiteText.isNoise(block.toString()))
                .findFirst()
                .filter(block -> beginsRow(block.first()))
                .isPresent();
    }

    private static boolean isTimeOfDay(Block block) {
        return SlotLine.parse(block.first())
                .filter(slot -> !slot.hasDate() && slot.end().isPresent())
                .isPresent();
    }

    private static boolean isKind(Block block) {
        return KindWords.ofLine(block.first().text()).isPresent();
    }

    private static boolean beginsRow(Printed line) {
        Printed first = cells(line).get(0);
        return DASH.matchesAllOf(first.text()) || SlotLine.parse(first).isPresent();
    }

    /** Browsers part the cells of a table by tabs. */
    private static List<Printed> cells(Printed line) {
        ImmutableList.Builder<Printed> cells = ImmutableList.builder();
        int from = 0;
        for (int tab = line.text().indexOf('\t'); tab >= 0; tab = line.text().indexOf('\t', from)) {
            cells.add(line.sub(from, tab).strip());
            from = tab + 1;
        }
        return cells.add(line.from(from).strip()).build();
    }

    /** Returns the items of the timetable in {@code blocks}; their times are in the zone of {@code event} if they name none. */
    static List<Item> rows(List<Block> blocks, Optional<SlotLine> event) {
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        List<Printed> row = new ArrayList<>();
        for (Block block : blocks) {
            if (SiteText.endsPage(block.toString())) {
                break;
            }
            for (Printed line : block.lines()) {
                if (beginsRow(line)) {
                    TimetableRow.read(row, event).ifPresent(items::add);
                    row.clear();
                }
                addCells(line, row);
            }
        }
        TimetableRow.read(row, event).ifPresent(items::add);
        return items.build();
    }

    /** Adds what a line says to the row that was begun. */
    private static void addCells(Printed line, List<Printed> row) {
        for (Printed cell : cells(line)) {
            boolean begins = row.isEmpty() && beginsRow(cell);
            boolean goesOn = !row.isEmpty() && !cell.isEmpty() && !SiteText.isNoise(cell.text());
            if (begins || goesOn) {
                row.add(cell);
            }
        }
    }
}
