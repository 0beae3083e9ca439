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
 * BibJSON: a collection with its {@code records}, an array, one record, lines; also as the Directory of Open Access
 * Journals wraps it. What a collection says of itself, and what is noted about the making of a record, is left out.
 */
@AutoService(SourceFormat.class)
public final class BibJsonFormat implements SourceFormat {

    /** The field that wraps a record in answers of the Directory of Open Access Journals. */
    private static final String WRAPPER = "bibjson";

    private static final double LIKELY = 0.84;

    @Override
    public String id() {
        return "bibjson";
    }

    @Override
    public String description() {
        return "BibJSON: collections, arrays, single records, answers of the Directory of Open Access Journals";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head).filter(BibJsonFormat::isBibJson).isPresent() ? LIKELY : 0;
    }

    private static boolean isBibJson(JsonHead head) {
        return Stream.of("", "records.", "entry.", "bibjson.", "results.bibjson.")
                .anyMatch(at -> head.has(at + "title") && !head.has(at + "@type") && isRecord(head, at));
    }

    private static boolean isRecord(JsonHead head, String at) {
        boolean parts = Stream.of("author.", "editor.")
                .anyMatch(who -> head.has(at + who + "lastname") || head.has(at + who + "lastName"));
        boolean named = head.has(at + "author.name")
                && Stream.of("journal.name", "journal.title", "identifier.type", "link.url")
                        .anyMatch(name -> head.has(at + name));
        return parts || named || head.hasAll(at + "journal.name", at + "year");
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        JsonSource works = new JsonSource(id(), Markup.TAGS, Set.of("records", "entry", "results"));
        works.read(source, reading, sink, (context, item) -> new BibJsonRecord(context, item.within(WRAPPER)).send());
    }
}
