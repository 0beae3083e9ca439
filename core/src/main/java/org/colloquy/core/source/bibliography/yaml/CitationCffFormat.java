package org.colloquy.core.source.bibliography.yaml;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.yaml.YamlDocument;
import org.colloquy.core.source.yaml.YamlNode;

/**
 * Citation files ({@code CITATION.cff}): the software or data, the paper that its makers prefer to be cited, and the works
 * that it refers to. Left out are the message to the reader and addresses of mail.
 */
@AutoService(SourceFormat.class)
public final class CitationCffFormat implements SourceFormat {

    private static final String ID = "citation-cff";
    private static final double CERTAIN = 0.97;
    private static final Pattern VERSION = Pattern.compile("^[\"']?cff-version[\"']?[ \\t]{0,4}:", Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "citation files of software and data (CITATION.cff)";
    }

    @Override
    public double recognise(Head head) {
        return VERSION.matcher(head.text()).find() ? CERTAIN : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        RecordContext records = new RecordContext(document, ID, Markup.PLAIN, context, sink);
        for (YamlNode node : YamlDocument.readAll(document, context.limits(), sink)) {
            if (!node.entries().isEmpty()) {
                CffRecord.send(document, node, records);
            }
        }
    }
}
