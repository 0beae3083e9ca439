package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.math.DoubleMath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.Institutions;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.people.Workplaces;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.schedule.piece.ScheduleRooms;

/**
 * The shapes that items of schedules have: what each of their lines is. A shape is written with one letter a line: T a
 * part of the title, A names, I title and names in one of the {@link TalkLayout layouts}, J the first part of such a
 * line that goes on, R a room, P places of work, K the kind or an award.
 */
final class ScheduleShapes {

    static final ImmutableList<String> ALL = ImmutableList.of(
            "I", "T", "TA", "AT", "IR", "TR", "JI", "TAP", "TAR", "TTA", "TAA", "APT", "ATT", "IP", "AP", "KT", "KI",
            "KTA", "KAT", "KAPT", "KTR", "TAPP", "IPP", "TK", "TKA", "TAK");

    /** Counts of the shapes and layouts seen, which make the next item of the same form more likely. */
    static final class Habits {
        private final Map<String, Double> counts = new HashMap<>();
        private double all;

        void add(String form, double weight) {
            counts.merge(form, weight, Double::sum);
            all += weight;
        }

        void addTo(Habits other) {
            counts.forEach(other::add);
        }

        /** Returns the logarithm of how usual a form is. */
        double of(String form) {
            return Math.log((counts.getOrDefault(form, 0.0) + 0.7) / (all + 8));
        }
    }

    /**
     * A line with what it is worth as each part of an item.
     *
     * @param text the line, without marks and kind
     * @param kind the kind in front of it
     * @param marks marks at its ends
     * @param cuts the best cut in each layout that has one
     * @param names how much it looks like names
     * @param title how much it looks like a title
     */
    record Line(
            Printed text,
            Optional<Printed> kind,
            List<Printed> marks,
            Map<TalkLayout, TalkLayout.Scored> cuts,
            double names,
            double title) {}

    static final double IMPOSSIBLE = -50;
    private static final double LABELLED = 6;
    private static final double PLACES = 1.5;
    private static final double CUT = 1;
    private static final double ROOM = 0.8;
    private static final double LABEL = 1.5;

    private ScheduleShapes() {}

    /** Returns the layout in which the line is cut best, given what is usual. */
    static Optional<TalkLayout> layout(Line line, Habits habits) {
        TalkLayout best = null;
        double most = 0;
        for (Map.Entry<TalkLayout, TalkLayout.Scored> cut : line.cuts().entrySet()) {
            double worth = cut.getValue().score() + habits.of("I:" + cut.getKey());
            if (best == null || DoubleMath.fuzzyCompare(worth, most, 1e-9) > 0) {
                best = cut.getKey();
                most = worth;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns what {@code line} is worth as the part that {@code role} says. */
    static double worth(char role, Line line, SchedulePiece piece, Habits habits) {
        if (piece.is(PieceType.TITLE)) {
            return role == 'T' ? LABELLED : IMPOSSIBLE;
        }
        boolean labelled = piece.is(PieceType.NAMES);
        return switch (role) {
            case 'T' ->
                labelled
                        ? IMPOSSIBLE
                        : line.title() / 2 - (Institutions.isName(line.text().text()) ? PLACES : 0);
            case 'A' -> labelled ? LABELLED : line.names();
            case 'I' ->
                labelled
                        ? IMPOSSIBLE
                        : layout(line, habits)
                                .map(best -> java.util.Objects.requireNonNull(
                                                        line.cuts().get(best))
                                                .score()
                                        + habits.of("I:" + best)
                                        + 1)
                                .orElse(IMPOSSIBLE);
            case 'K' -> !labelled && ScheduleKinds.isLabel(piece.text().text()) ? LABEL : IMPOSSIBLE;
            case 'R' ->
                line.kind().isEmpty()
                                && ScheduleRooms.mayBeRoom(line.text().text())
                                && ScheduleKinds.ofPlural(line.text().text()).isEmpty()
                        ? ROOM
                        : IMPOSSIBLE;
            case 'P' -> Workplaces.is(withoutBracket(line.text().text())) && !isCut(line) ? PLACES : IMPOSSIBLE;
            default -> IMPOSSIBLE;
        };
    }

    /** {@code Ada Moor (TU Delft)} is no place. */
    private static String withoutBracket(String text) {
        int open = text.indexOf('(');
        return open > 0 && text.endsWith(")") ? text.substring(0, open).strip() : text;
    }

    private static boolean isCut(Line line) {
        return line.cuts().values().stream().anyMatch(cut -> cut.score() > CUT);
    }

    /** Returns what the shape itself costs, before it is known what is usual. */
    static double bias(String shape) {
        return switch (shape) {
            case "I" -> 0;
            case "T" -> -0.8;
            case "TA", "AT" -> -0.2;
            case "AP" -> -1.5;
            case "TTA", "ATT", "TAA" -> -1.6;
            case "JI" -> -1.4;
            default -> -0.8;
        };
    }
}
