package org.colloquy.core.source.bibliography.tagged;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;

/** Records of INSPEC as text, each below a line with its number: {@code Record 1 of 3 - INSPEC 1998/07}. */
@AutoService(SourceFormat.class)
public final class InspecFormat implements SourceFormat {

    private static final String ID = "inspec";
    private static final double CERTAIN = 0.95;
    private static final Pattern RECORD = Pattern.compile("^Record\\W[^\\n]{0,200}INSPEC", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("^(?:TI|AU|SO|PY) {0,3}[:~-] +\\S", Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "records of INSPEC as text, each below a line with its number";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        return RECORD.matcher(text).find() && FIELD.matcher(text).find() ? CERTAIN : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TaggedReader.readAll(source, new InspecSyntax(), InspecRecord::send, ID, context, sink);
    }
}
