package org.colloquy.core.source.bibliography.tagged;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;

/** The tagged export of the reference manager Biblioscape. Left out is its own bookkeeping: who changed a record, and when. */
@AutoService(SourceFormat.class)
public final class BiblioscapeFormat implements SourceFormat {

    private static final String ID = "biblioscape";
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.8;
    private static final Pattern FIELD = Pattern.compile("^--(?:AU|TI|ST|RT)-- \\S", Pattern.MULTILINE);
    private static final Pattern END = Pattern.compile("^------\\s*$", Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "Biblioscape's tagged export";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        if (!FIELD.matcher(text).find()) {
            return 0;
        }
        return END.matcher(text).find() ? CERTAIN : LIKELY;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TaggedReader.readAll(source, new BiblioscapeSyntax(), BiblioscapeRecord::send, ID, context, sink);
    }
}
