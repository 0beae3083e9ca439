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
 * PubMed's text format (MEDLINE, {@code .nbib}). Left out are the citation in one line ({@code SO}), which repeats the
 * fields, the library's own bookkeeping (owner, status, days of entry and revision), and addresses of mail.
 */
@AutoService(SourceFormat.class)
public final class MedlineFormat implements SourceFormat {

    private static final String ID = "medline";
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.8;
    private static final Pattern PUBMED = Pattern.compile("^PMID- ?\\d", Pattern.MULTILINE);
    private static final Pattern CENTRAL = Pattern.compile("^(?:PMC |PMCR)- ?(?:PMC)?\\d", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("^(?:TI|BTI|FAU|PT|JT|AB|MH|DP) {0,2}-", Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "PubMed's text format (MEDLINE, .nbib)";
    }

    @Override
    public double recognise(Head head) {
        if (PUBMED.matcher(head.text()).find()) {
            return CERTAIN;
        }
        boolean central = CENTRAL.matcher(head.text()).find()
                && FIELD.matcher(head.text()).find();
        return central ? LIKELY : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TaggedReader.readAll(source, new MedlineSyntax(), MedlineRecord::send, ID, context, sink);
    }
}
