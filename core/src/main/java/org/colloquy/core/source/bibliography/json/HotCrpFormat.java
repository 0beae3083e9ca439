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
import org.colloquy.core.source.bibliography.ListedPeople;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.json.JsonHead;

/**
 * Papers of HotCRP, as it exports them and as its service answers: one, or a list. Reviews, conflicts, contacts and addresses
 * of e-mail are left out.
 */
@AutoService(SourceFormat.class)
public final class HotCrpFormat implements SourceFormat {

    private static final double SURE = 0.95;

    @Override
    public String id() {
        return "hotcrp";
    }

    @Override
    public String description() {
        return "papers of HotCRP (JSON)";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head).filter(HotCrpFormat::isPapers).isPresent() ? SURE : 0;
    }

    private static boolean isPapers(JsonHead head) {
        return Stream.of("", "papers.", "paper.")
                .anyMatch(at -> head.hasAll(at + "pid", at + "title")
                        && Stream.of("object", "authors", "status", "decision", "submitted", "contacts")
                                .anyMatch(name -> head.has(at + name)));
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        ListedPeople listed = new ListedPeople();
        JsonSource papers = new JsonSource(id(), Markup.TEX, Set.of("papers", "paper"));
        papers.read(source, reading, sink, (context, record) -> new HotCrpPaper(context, record, listed).send());
    }
}
