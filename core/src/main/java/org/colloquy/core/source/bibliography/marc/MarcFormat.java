package org.colloquy.core.source.bibliography.marc;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;

/** MARC 21 as libraries exchange it (ISO 2709, {@code .mrc}). */
@AutoService(SourceFormat.class)
public final class MarcFormat implements SourceFormat {

    private static final String ID = "marc";
    private static final double CERTAIN = 0.97;
    private static final Pattern START =
            Pattern.compile("\\s{0,10}\\d{5}[a-z][a-z ]{2}.{2}[ \\d]{2}\\d{5}.{7}(?:\\w{3}\\d{9}){1,999}\\x1E");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "MARC 21 in its binary form (ISO 2709, .mrc)";
    }

    @Override
    public double recognise(Head head) {
        return START.matcher(head.text()).lookingAt() ? CERTAIN : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            new MarcReader(text, new RecordContext(text, ID, Markup.PLAIN, reading, sink)).read();
        }
    }
}
