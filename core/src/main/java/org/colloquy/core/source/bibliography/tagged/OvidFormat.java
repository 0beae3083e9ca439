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
 * Citations that Ovid exports as text. Left out are the score of the search, addresses of mail, academic degrees, and the
 * references.
 */
@AutoService(SourceFormat.class)
public final class OvidFormat implements SourceFormat {

    private static final String ID = "ovid";
    private static final double CERTAIN = 0.95;
    private static final Pattern RECORD =
            Pattern.compile("^<[0-9]{1,9}>[ \\t]{0,9}\\n[A-Z][A-Za-z -]{1,50}\\n[ \\t]", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile(
            "^(?:Accession Number|Unique Identifier|Authors?|Title|Source)[ \\t]{0,9}\\n[ \\t]", Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "citations that Ovid exports as text";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        return RECORD.matcher(text).find() && FIELD.matcher(text).find() ? CERTAIN : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TaggedReader.readAll(source, new OvidSyntax(), OvidRecord::send, ID, context, sink);
    }
}
