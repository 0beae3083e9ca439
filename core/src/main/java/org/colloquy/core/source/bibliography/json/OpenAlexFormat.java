package org.colloquy.core.source.bibliography.json;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Set;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.json.JsonHead;

/**
 * Works and authors of OpenAlex: one to a line as in its snapshots, one alone, or a list as its service answers. Counts,
 * dates of the record itself and what OpenAlex worked out about citations are left out.
 */
@AutoService(SourceFormat.class)
public final class OpenAlexFormat implements SourceFormat {

    private static final String ADDRESS = "https://openalex.org/";
    private static final double SURE = 0.97;

    @Override
    public String id() {
        return "openalex";
    }

    @Override
    public String description() {
        return "works and authors of OpenAlex: JSON lines, single records, lists of results";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head)
                        .filter(seen -> seen.text("id").startsWith(ADDRESS)
                                || seen.text("results.id").startsWith(ADDRESS)
                                || seen.text("ids.openalex").startsWith(ADDRESS))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        JsonSource works = new JsonSource(id(), Markup.TAGS, Set.of("results"), OpenAlexWork.SHORTCUTS);
        works.read(source, reading, sink, (context, record) -> {
            switch (kind(record)) {
                case 'W' -> new OpenAlexWork(context, record).send();
                case 'A' -> OpenAlexAuthor.send(context, record);
                default ->
                    context.problem(
                            Severity.WARNING,
                            "not-a-work",
                            record.whole(),
                            "this is neither a work nor an author of OpenAlex, so it is left out");
            }
        });
    }

    /** Returns the letter that tells what OpenAlex's id names. */
    private static char kind(JsonRecord record) {
        return record.value()
                .textOf("id")
                .flatMap(printed -> Identifier.parse(Scheme.OPENALEX, printed.text()))
                .map(id -> id.value().charAt(0))
                .orElse(record.value().get("authorships").isPresent() ? 'W' : ' ');
    }
}
