package org.colloquy.core.source.bibliography.json;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.json.JsonHead;

/**
 * Works as DataCite's service gives them in JSON: an answer with one or many of them, or the attributes alone, one to a
 * line or in an array. Sizes, file formats, counts, the XML form of the record and what DataCite notes about it are left
 * out.
 */
@AutoService(SourceFormat.class)
public final class DataCiteFormat implements SourceFormat {

    private static final double SURE = 0.96;

    @Override
    public String id() {
        return "datacite";
    }

    @Override
    public String description() {
        return "works of DataCite: answers of its REST service, JSON lines, arrays";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head).filter(DataCiteFormat::isDataCite).isPresent() ? SURE : 0;
    }

    private static boolean isDataCite(JsonHead head) {
        return Stream.of("", "attributes.", "data.", "data.attributes.")
                .anyMatch(at -> head.has(at + "titles.title")
                        && (head.has(at + "creators") || head.has(at + "publicationYear"))
                        && (head.has(at + "types") || head.has(at + "doi")));
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        JsonSource works = new JsonSource(id(), Markup.TAGS, Set.of("data"));
        works.read(
                source, reading, sink, (context, item) -> new DataCiteWork(context, item.within("attributes")).send());
    }
}
