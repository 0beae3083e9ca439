package org.colloquy.core.source.programme;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;

/**
 * The schedule of any conference, workshop or seminar as text copied from a page or a document, where no more specific
 * format knows it. Lines become {@linkplain SchedulePieces pieces}, pieces are put together in an {@linkplain
 * ScheduleOutline outline}, the {@linkplain ScheduleLayouts layout} of the items is learnt from all of them, and {@link
 * ScheduleMentions} says what was found, how sure it is, and which lines have no place.
 */
@AutoService(SourceFormat.class)
public final class ScheduleTextFormat implements SourceFormat {

    static final String ID = "schedule-text";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "the schedule of any conference, workshop or seminar, copied as text: days, times, sessions, chairs, talks";
    }

    @Override
    public double recognise(Head head) {
        return ScheduleSigns.of(head.text());
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        ScheduleNames names = new ScheduleNames(new NameShape(ScheduleWords.small(document.text())));
        List<SchedulePiece> pieces = SchedulePieces.of(document.text(), names);
        List<ScheduleEntry> entries = ScheduleOutline.of(pieces, names);
        ScheduleNesting.promote(entries, new ScheduleLookahead(pieces, names));
        ScheduleNesting.shareTimes(entries);
        List<ScheduleItem> items = ScheduleLayouts.choose(entries, names);
        new ScheduleMentions(document, pieces, names, context, sink).send(entries, items);
    }
}
