package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.SchedulePlaces;
import org.colloquy.core.source.programme.people.ScheduleRoles;
import org.colloquy.core.source.programme.people.Towns;
import org.colloquy.core.source.programme.people.Workplaces;

/** Lists that give each person a line, with the place of work: {@code Ada Moor, Lund University}, {@code Bo Lund (Oslo)}. */
final class PeopleLines {

    private static final double LIKELY = 0.5;
    private static final int MOST_WORDS = 5;

    private PeopleLines() {}

    /** Returns the pieces, of which lines that follow each other and are such a list are one. */
    static List<SchedulePiece> join(List<SchedulePiece> pieces, ScheduleNames names) {
        ImmutableList.Builder<SchedulePiece> joined = ImmutableList.builder();
        List<SchedulePiece> run = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            SchedulePiece piece = pieces.get(i);
            boolean goesOn = run.isEmpty()
                    || (!piece.apart() && piece.row() == run.get(run.size() - 1).row() + 1);
            if (!goesOn) {
                close(run, joined);
            }
            if (isAlone(pieces, i) && (isOne(piece.text(), names) || isAmong(run, piece.text(), names))) {
                run.add(piece);
            } else {
                close(run, joined);
                joined.add(piece);
            }
        }
        close(run, joined);
        return joined.build();
    }

    /**
     * Returns the lines of a block, with the place of work of who has a role on the line of the label, where a line below tells
     * place and country: {@code Organizer: Ada Moor}, {@code Lund University, Sweden}.
     */
    static List<Printed> joinPlaces(List<Printed> lines, ScheduleNames names) {
        ImmutableList.Builder<Printed> joined = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            boolean placed = i + 1 < lines.size()
                    && isPlaceInCountry(lines.get(i + 1).text())
                    && isOneWithRole(lines.get(i), names);
            joined.add(placed ? SchedulePlaces.bracketed(lines.get(i), lines.get(i + 1)) : lines.get(i));
            i += placed ? 1 : 0;
        }
        return joined.build();
    }

    private static boolean isPlaceInCountry(String line) {
        int comma = line.lastIndexOf(',');
        return comma > 0
                && isPlace(line)
                && Workplaces.isCountry(line.substring(comma + 1).strip());
    }

    private static boolean isOneWithRole(Printed line, ScheduleNames names) {
        List<RoleLine> roles = ScheduleRoles.ofLine(line);
        return roles.size() == 1
                && CharMatcher.anyOf(",;()").matchesNoneOf(line.text())
                && isName(roles.get(0).names().text(), names);
    }

    /** Below two people with their places, a line of the same form is a third, wherever that one works. */
    private static boolean isAmong(List<SchedulePiece> run, Printed line, ScheduleNames names) {
        int comma = line.text().indexOf(',');
        boolean form = run.size() > 1
                && comma > 0
                && line.text().indexOf(',', comma + 1) < 0
                && run.stream().allMatch(above -> above.text().text().indexOf(',') > 0)
                && CharMatcher.anyOf(";:()").matchesNoneOf(line.text());
        return form && isName(line.text().substring(0, comma), names);
    }

    private static boolean isName(String text, ScheduleNames names) {
        long words = CharMatcher.whitespace().countIn(text) + 1L;
        return words > 1 && words <= MOST_WORDS && names.of(text) > LIKELY;
    }

    private static void close(List<SchedulePiece> run, ImmutableList.Builder<SchedulePiece> joined) {
        if (run.size() > 1) {
            SchedulePiece first = run.get(0);
            Printed list = list(run.stream().map(SchedulePiece::text).toList());
            joined.add(SchedulePiece.of(PieceType.NAMES, list, first.row(), first.apart()));
        } else {
            joined.addAll(run);
        }
        run.clear();
    }

    private static boolean isAlone(List<SchedulePiece> pieces, int at) {
        SchedulePiece piece = pieces.get(at);
        boolean first = at == 0 || pieces.get(at - 1).row() != piece.row();
        boolean last = at + 1 == pieces.size() || pieces.get(at + 1).row() != piece.row();
        return piece.is(PieceType.TEXT) && first && last;
    }

    /** Returns whether a line is one person with the place of work. */
    static boolean isOne(Printed line, ScheduleNames names) {
        int place = place(line.text());
        if (place < 0) {
            return false;
        }
        String name = line.text().substring(0, place).strip();
        String rest = line.text().substring(place + 1).strip();
        boolean bracketed = line.text().charAt(place) == '(';
        boolean works = bracketed ? rest.endsWith(")") && rest.indexOf(')') == rest.length() - 1 : isPlace(rest);
        return works
                && !ScheduleNames.endsWithTitle(line.text())
                && ScheduleKinds.unmarked(line).marks().isEmpty()
                && isName(name, names);
    }

    /** What stands behind the name may say city and country behind the place. */
    private static boolean isPlace(String text) {
        int comma = text.indexOf(',');
        return Workplaces.is(comma < 0 ? text : text.substring(0, comma));
    }

    private static int place(String line) {
        return CharMatcher.anyOf("(,").indexIn(line);
    }

    /** Returns the list on one line, with each place in brackets. */
    private static Printed list(List<Printed> lines) {
        Printed.Builder list = new Printed.Builder();
        for (Printed line : lines) {
            if (list.length() > 0) {
                list.append(';', line.start(), line.start());
                list.gap(line.start());
            }
            list.append(withPlace(line));
        }
        return list.build();
    }

    private static Printed withPlace(Printed line) {
        int place = place(line.text());
        Printed rest = line.from(place + 1).strip();
        boolean bracketed = line.text().charAt(place) == '(';
        return SchedulePlaces.bracketed(line.sub(0, place).strip(), bracketed ? rest.sub(0, rest.length() - 1) : rest);
    }

    /** Returns a line of a list with the place of work in brackets, if it is one person with it. */
    static Printed one(Printed line, ScheduleNames names) {
        return isOne(line, names) || (Towns.areIn(line.text()) && line.text().indexOf(';') < 0)
                ? withPlace(line)
                : line;
    }
}
