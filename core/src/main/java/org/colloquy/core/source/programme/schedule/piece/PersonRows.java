package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;
import org.colloquy.core.source.programme.people.SchedulePlaces;
import org.colloquy.core.source.programme.people.Workplaces;

/** Rows of two cells, a person with the family name first and the place of work: {@code Moor, Ada⇥Lund University}. */
final class PersonRows {

    private static final Pattern ROW = Pattern.compile(
            "((?:\\p{L}[\\p{L} /-]{2,20}: {0,3})?\\p{L}[\\p{L}.'’ -]{0,40}, \\p{Lu}[\\p{L}.'’ -]{0,40})\\s{0,3}\\t\\s{0,3}(\\S[^\\t]{0,200})");

    /** How many such rows of a document show that it prints people so. */
    private static final int MANY = 3;

    private final boolean usual;

    private PersonRows(boolean usual) {
        this.usual = usual;
    }

    /** Learns whether a document has such rows, half of them with a place that its words tell. */
    static PersonRows of(List<Block> blocks) {
        List<Matcher> rows = TextBlocks.lines(blocks)
                .map(line -> ROW.matcher(line.text()))
                .filter(PersonRows::isPerson)
                .toList();
        long placed = rows.stream().filter(row -> Workplaces.is(row.group(2))).count();
        return new PersonRows(rows.size() >= MANY && placed * 2 >= rows.size());
    }

    /** A button may stand in the second cell, too. */
    private static boolean isPerson(Matcher row) {
        return row.matches()
                && PlainLines.of(Printed.of(row.group(2), 0, row.group(2).length())
                                .strip())
                        .isEmpty();
    }

    /** Returns the lines of a block, of which such rows that follow each other are one list. */
    List<Printed> join(List<Printed> lines) {
        if (!usual) {
            return lines;
        }
        List<Printed> joined = new ArrayList<>();
        boolean open = false;
        for (Printed line : lines) {
            Matcher row = ROW.matcher(line.text());
            boolean person = isPerson(row);
            if (person) {
                Printed placed = SchedulePlaces.bracketed(
                        line.sub(row.start(1), row.end(1)).strip(),
                        line.sub(row.start(2), row.end(2)).strip());
                boolean labelled = CharMatcher.is(':').matchesAnyOf(row.group(1));
                boolean goesOn = open && !labelled;
                joined.add(goesOn ? list(joined.remove(joined.size() - 1), placed) : placed);
                open = !labelled;
            } else {
                joined.add(line);
                open = false;
            }
        }
        return joined;
    }

    private static Printed list(Printed people, Printed more) {
        Printed.Builder list = new Printed.Builder();
        list.append(people).append(';', more.start(), more.start());
        list.gap(more.start());
        return list.append(more).build();
    }
}
