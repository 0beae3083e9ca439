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
 * Works as Crossref's service gives them in JSON: an answer with one work or a list of them, works alone, one to a line or
 * in an array. References, assertions, counts, and what Crossref notes about its own record are left out.
 */
@AutoService(SourceFormat.class)
public final class CrossrefFormat implements SourceFormat {

    private static final double SURE = 0.96;

    @Override
    public String id() {
        return "crossref";
    }

    @Override
    public String description() {
        return "works of Crossref: answers of its REST service, JSON lines, arrays";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head).filter(CrossrefFormat::isCrossref).isPresent() ? SURE : 0;
    }

    private static boolean isCrossref(JsonHead head) {
        return Stream.of("", "message.", "message.items.", "items.")
                .anyMatch(
                        at -> head.hasAll(at + "DOI", at + "type") && (head.has("message-type") || isWhole(head, at)));
    }

    /** Of a work that was asked for by itself there is all. */
    private static boolean isWhole(JsonHead head, String at) {
        return Stream.of("deposited", "indexed", "is-referenced-by-count", "member", "reference-count")
                .anyMatch(name -> head.has(at + name));
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        JsonSource works = new JsonSource(id(), Markup.TAGS, Set.of("message", "message.items", "items"));
        works.read(source, reading, sink, (context, record) -> new CrossrefWork(context, record).send());
    }
}
