package org.colloquy.core.source.programme.schedule;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;

/**
 * The schedule of any conference, workshop or seminar as text copied from a page or a document, where no more specific
 * format knows it.
 */
@AutoService(SourceFormat.class)
public final class ScheduleTextFormat implements SourceFormat {

    private static final String ID = "schedule-text";

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
        ScheduleReader.read(document.text(), document, ID, context, sink);
    }
}
