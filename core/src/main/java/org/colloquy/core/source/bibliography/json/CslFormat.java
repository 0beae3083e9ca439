package org.colloquy.core.source.bibliography.json;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.json.JsonHead;

/** CSL-JSON, schema 1.0.2, as citation processors and reference managers write it: an array of items, one item, lines. */
@AutoService(SourceFormat.class)
public final class CslFormat implements SourceFormat {

    /** Other formats have fields of the same names, and more. */
    private static final double LIKELY = 0.85;
    /** An item of which only key, type and title are told might be anything that has a type. */
    private static final double POSSIBLE = 0.4;

    @Override
    public String id() {
        return "csl-json";
    }

    @Override
    public String description() {
        return "CSL-JSON, the citation items of Zotero, Mendeley, pandoc and citation processors";
    }

    @Override
    public double recognise(Head head) {
        Optional<JsonHead> json = JsonHead.of(head);
        if (json.filter(CslFormat::isItem).isPresent()) {
            return LIKELY;
        }
        return json.filter(CslFormat::isBare).isPresent() ? POSSIBLE : 0;
    }

    private static boolean isBare(JsonHead head) {
        return isTyped(head, at -> head.hasAll(at + "id", at + "title"));
    }

    private static boolean isTyped(JsonHead head, Predicate<String> more) {
        return Stream.of("", "items.").anyMatch(at -> CslTypes.isKnown(head.text(at + "type")) && more.test(at));
    }

    private static boolean isItem(JsonHead head) {
        return isTyped(
                head,
                at -> Stream.of(
                                "issued.date-parts",
                                "issued.raw",
                                "issued.literal",
                                "author.family",
                                "author.literal",
                                "editor.family",
                                "container-title",
                                "citation-key")
                        .anyMatch(name -> head.has(at + name)));
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        JsonSource items = new JsonSource(id(), Markup.TAGS, Set.of("items"));
        items.read(source, reading, sink, (context, record) -> new CslItem(context, record).send());
    }
}
