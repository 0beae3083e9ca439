package org.colloquy.core.source.timetable.conftool;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.TableRows;
import org.colloquy.core.source.timetable.SiteMentions;

/**
 * Sessions or papers as ConfTool exports them in tables, between commas, semicolons or tabs; all else is as in {@link
 * ConfToolXmlFormat}.
 */
@AutoService(SourceFormat.class)
public final class ConfToolTableFormat implements SourceFormat {

    private static final double SURE = 0.97;
    /** Others have {@code Paper ID} or {@code Session title}. */
    private static final Pattern SPELT =
            Pattern.compile("(?:sep=.\\n)?[^\\n]*\\b(?i:paperID|session_ID|session_short)\\b");

    @Override
    public String id() {
        return "conftool-csv";
    }

    @Override
    public String description() {
        return "sessions or papers exported from ConfTool (CSV)";
    }

    @Override
    public double recognise(Head head) {
        Set<String> names = head.binary() ? Set.of() : Columns.names(head.text());
        boolean sessions = Columns.has(names, "session_ID", "session_short")
                && Columns.has(names, "session_title")
                && Columns.has(names, "chair1", "p1_title", "p1_paperID", "session_start");
        boolean papers = Columns.has(names, "paperID")
                && Columns.has(names, "title")
                && Columns.has(names, "authors", "authors_formatted_1_name")
                && Columns.has(names, "organisations", "acceptance_status", "acceptance", "session_title");
        return (sessions || papers) && SPELT.matcher(head.text()).lookingAt() ? SURE : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            ConfToolProgramme programme = new ConfToolProgramme(new SiteMentions(text, id(), context, sink));
            TableRows.read(text, sink, row -> programme.record(ConfToolRecord.of(row)));
        }
    }
}
