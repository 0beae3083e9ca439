package org.colloquy.core.source.programme.schedule;

import java.util.List;
import org.colloquy.core.source.Located;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;
import org.colloquy.core.source.programme.people.NameShape;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.schedule.piece.SchedulePieces;

/**
 * Reads the text of a schedule. Lines become {@linkplain SchedulePieces pieces}, pieces are put together in an
 * {@linkplain ScheduleOutline outline}, the {@linkplain ScheduleLayouts layout} of the items is learnt from all of them,
 * and {@link ScheduleMentions} says what was found, how sure it is, and which lines have no place.
 */
final class ScheduleReader {

    private ScheduleReader() {}

    /**
     * Sends what {@code text} says.
     *
     * @param places where its characters stand
     * @param format the format that its rules are named after
     */
    static void read(String text, Located places, String format, ReadContext context, MentionSink sink) {
        SeenText seen = SeenText.of(text, ScheduleEdition.days(text, context));
        List<Block> blocks = TextBlocks.of(seen.seen());
        List<Printed> lines = TextBlocks.lines(blocks).toList();
        ScheduleNames names = new ScheduleNames(new NameShape(ScheduleWords.small(text)), lines);
        List<SchedulePiece> pieces = SchedulePieces.of(seen.seen(), blocks, names);
        List<ScheduleEntry> outline = ScheduleOutline.of(pieces, names);
        LoneHeads.lower(outline, names);
        ScheduleNesting.promote(outline, names);
        ScheduleNesting.shareTimes(outline);
        List<ScheduleEntry> entries = WeeklyTime.give(outline, pieces, lines);
        List<ScheduleItem> items = ScheduleLayouts.choose(entries, names);
        MentionGroups groups = new MentionGroups(sink);
        ScheduleStatements statements = new ScheduleStatements(seen, places, format, names, context.limits(), groups);
        new ScheduleMentions(pieces, names, statements, context, groups).send(entries, items);
    }
}
