package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.line.Awards;
import org.colloquy.core.source.programme.schedule.ScheduleShapes.Line;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;

/** Tells texts that begin an item, and go on with none: a title behind its award, a kind with space around it. */
final class ItemBeginnings {

    /** Kinds of which there are many, one below the other. */
    private static final Set<TalkKind> LISTED =
            Sets.immutableEnumSet(TalkKind.ORAL, TalkKind.SPOTLIGHT, TalkKind.POSTER, TalkKind.DEMONSTRATION);

    private ItemBeginnings() {}

    /** {@code Best Paper: Hedges} begins an item. */
    static boolean hasAward(Line line) {
        return line.marks().stream()
                .anyMatch(mark -> mark.start() < line.text().start() && Awards.isAward(mark.text()));
    }

    /** A kind with space above and below is that of what follows: {@code Poster}. */
    static boolean isKindAlone(List<SchedulePiece> texts, int at, ScheduleLines lines) {
        return texts.get(at).apart()
                && at + 1 < texts.size()
                && texts.get(at + 1).apart()
                && lines.isLabel(texts.get(at));
    }

    /** Such a kind is that of all blocks below, if there may be many of it. */
    static boolean isKindOfList(List<SchedulePiece> texts, int at, ScheduleLines lines) {
        return isKindAlone(texts, at, lines)
                && ScheduleKinds.ofWords(texts.get(at).text().text())
                        .filter(LISTED::contains)
                        .isPresent();
    }
}
