package org.colloquy.core.source.timetable.conftool;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.xml.XmlHead;
import org.colloquy.core.source.xml.XmlRecords;

/**
 * Sessions or papers as ConfTool exports them in XML. Papers that were not accepted are left out with a note; so are fields that
 * say nothing of a programme. Left out without one are addresses of mail, numbers, countries, files, and what reviewers did.
 */
@AutoService(SourceFormat.class)
public final class ConfToolXmlFormat implements SourceFormat {

    private static final double SURE = 0.97;
    private static final Pattern FIELD = Pattern.compile("<(?:session_ID|session_short|session_title|paperID)[\\s>/]");

    @Override
    public String id() {
        return "conftool-xml";
    }

    @Override
    public String description() {
        return "sessions or papers exported from ConfTool (XML)";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(seen ->
                                seen.root().equals("sessions") || seen.root().equals("papers"))
                        .filter(seen -> FIELD.matcher(seen.text()).find())
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            ConfToolProgramme programme = new ConfToolProgramme(new SiteMentions(text, id(), context, sink));
            XmlRecords.named("session", "paper")
                    .read(
                            text,
                            context.limits(),
                            sink,
                            (record, around) -> programme.record(ConfToolRecord.of(record)));
        }
    }
}
