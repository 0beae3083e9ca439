package org.colloquy.core.source.bibliography.table;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.table.PaperColumn;
import org.colloquy.core.source.yaml.YamlDocument;
import org.colloquy.core.source.yaml.YamlHead;
import org.colloquy.core.source.yaml.YamlNode;
import org.colloquy.core.source.yaml.YamlObjects;

/** Lists of papers in YAML, as pages of people and groups keep them, which are read as {@link PapersJsonFormat those in JSON} are. */
@AutoService(SourceFormat.class)
public final class PapersYamlFormat implements SourceFormat {

    private static final double LIKELY = 0.5;

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
        Set<String> keys = YamlHead.keys(head);
        return PaperColumn.TITLE.isAmong(keys) && PaperColumn.AUTHORS.isAmong(keys) ? LIKELY : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, reading.limits(), sink);
        ObjectPapers papers = new ObjectPapers(markup -> new RecordContext(document, id(), markup, reading, sink));
        for (YamlNode root : YamlDocument.readAll(document, reading.limits(), sink)) {
            visit(YamlObjects.of(root), papers::send);
        }
    }

    /** What has a title is a paper; anything else may hold some. */
    private static void visit(JsonValue value, Consumer<JsonValue> papers) {
        boolean titled = value.fields().stream()
                .anyMatch(field -> PaperColumn.named(field.name())
                        .filter(PaperColumn.TITLE::equals)
                        .isPresent());
        if (titled) {
            papers.accept(value);
        } else {
            value.items().forEach(item -> visit(item, papers));
            value.fields().forEach(field -> visit(field.value(), papers));
        }
    }
}
