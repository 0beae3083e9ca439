package org.colloquy.core.source.bibliography.table;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.yaml.YamlDocument;
import org.colloquy.core.source.yaml.YamlHead;
import org.colloquy.core.source.yaml.YamlNode;
import org.colloquy.core.source.yaml.YamlObjects;

/** Lists of papers in YAML, as pages of people and groups keep them, which are read as {@link PapersJsonFormat those in JSON} are. */
@AutoService(SourceFormat.class)
public final class PapersYamlFormat implements SourceFormat {

    /** Such lists may quote BibTeX. */
    private static final double SURE = 0.96;

    @Override
    public String id() {
        return "papers-yaml";
    }

    @Override
    public String description() {
        return "papers with title and authors under keys that are called so: lists, also lists in lists by year or kind (YAML)";
    }

    @Override
    public double recognise(Head head) {
        return YamlHead.of(head).filter(PapersYamlFormat::listsPapers).isPresent() ? SURE : 0;
    }

    private static boolean listsPapers(YamlHead seen) {
        JsonHead fields = seen.fields();
        boolean references = !seen.lists().contains("") && PaperFields.arePaper(fields, "");
        return !references && seen.lists().stream().anyMatch(list -> PaperFields.arePaper(fields, list));
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, reading.limits(), sink);
        ObjectPapers papers = new ObjectPapers(markup -> new RecordContext(document, id(), markup, reading, sink));
        for (YamlNode root : YamlDocument.readAll(document, reading.limits(), sink)) {
            papers.sendAll(YamlObjects.of(root));
        }
    }
}
