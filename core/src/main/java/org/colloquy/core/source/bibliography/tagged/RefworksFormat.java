package org.colloquy.core.source.bibliography.tagged;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;

/**
 * The tagged format of RefWorks, which ProQuest, EBSCO and catalogues of libraries export too. Left out is RefWorks' own
 * bookkeeping: whether a source is electronic, and in which library a reprint is at hand.
 */
@AutoService(SourceFormat.class)
public final class RefworksFormat implements SourceFormat {

    private static final String ID = "refworks";
    private static final double CERTAIN = 0.95;
    private static final Pattern TYPE = Pattern.compile("^RT [A-Z][a-z]", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("^(?:A1|T1|YR|SR|JF|JO) \\S", Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "RefWorks' tagged format, as databases and libraries export it";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        return TYPE.matcher(text).find() && FIELD.matcher(text).find() ? CERTAIN : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TaggedReader.readAll(source, new RefworksSyntax(), RefworksRecord::send, ID, context, sink);
    }
}
