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

/** Bibliographies of Typst in the form of Hayagriva: works under their keys, each with the works that it is part of. */
@AutoService(SourceFormat.class)
public final class HayagrivaFormat implements SourceFormat {

    private static final String ID = "hayagriva";
    private static final double SURE = 0.9;
    private static final Pattern ENTRY = Pattern.compile(
            "^[\"']?[^\\s#:\"'-][^:\\n]{0,99}:[ \\t]{0,9}\\n(?: [^\\n]{0,2000}\\n|\\n){0,30}? {1,8}type:[ \\t]{0,9}[\"']?"
                    + "(?:article|chapter|entry|anthos|anthology|report|thesis|web|artwork|patent|case|newspaper|legislation"
                    + "|manuscript|original|post|misc|performance|periodical|proceedings|book|blog|reference|conference"
                    + "|repository|thread|video|audio|exhibition|scene)[\"']?[ \\t]{0,9}$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile("^ {1,8}title:", Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "bibliographies of Typst in YAML (Hayagriva)";
    }

    @Override
    public double recognise(Head head) {
        return TITLE.matcher(head.text()).find() && ENTRY.matcher(head.text()).find() ? SURE : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        RecordContext records = new RecordContext(document, ID, Markup.PLAIN, context, sink);
        for (YamlNode node : YamlDocument.readAll(document, context.limits(), sink)) {
            for (YamlNode.Entry entry : node.entries()) {
                HayagrivaRecord.send(document, entry, records);
            }
        }
    }
}
