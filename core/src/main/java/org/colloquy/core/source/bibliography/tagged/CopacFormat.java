package org.colloquy.core.source.bibliography.tagged;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;

/** The tagged export of Copac, the union catalogue of British and Irish libraries. */
@AutoService(SourceFormat.class)
public final class CopacFormat implements SourceFormat {

    private static final String ID = "copac";
    private static final double LIKELY = 0.9;
    private static final Pattern TITLE = Pattern.compile("^TI- \\S", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("^(?:AU|SE|PU|PY|PD|HL)- \\S", Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "the tagged export of Copac, the catalogue of British and Irish libraries";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        return TITLE.matcher(text).find() && FIELD.matcher(text).find() ? LIKELY : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TaggedReader.readAll(source, new CopacSyntax(), CopacRecord::send, ID, context, sink);
    }
}
