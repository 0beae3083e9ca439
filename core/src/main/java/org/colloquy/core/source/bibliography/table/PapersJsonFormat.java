package org.colloquy.core.source.bibliography.table;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Decision;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.json.JsonRecords;

/**
 * Papers in JSON of no format that has a name: objects with title and authors at least, one to a line, in an array, or in
 * an object that holds such lists, or papers by their keys. The names of the fields decide, as those of the columns do in a table; fields that are
 * called otherwise are kept under their names.
 */
@AutoService(SourceFormat.class)
public final class PapersJsonFormat implements SourceFormat {

    /** Any format that has a name knows better. */
    private static final double POSSIBLE = 0.2;
    /** Feeds of blogs have titles and authors, too. */
    private static final String FEED = "https://jsonfeed.org/";

    @Override
    public String id() {
        return "papers-json";
    }

    @Override
    public String description() {
        return "papers with title and authors in fields that are called so: JSON lines, arrays, lists in an object";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head).filter(PapersJsonFormat::holdsPapers).isPresent() ? POSSIBLE : 0;
    }

    private static boolean holdsPapers(JsonHead head) {
        boolean feed = head.text("version").startsWith(FEED);
        return !feed && (PaperFields.arePaper(head, "") || !holders(head).isEmpty());
    }

    /** Returns the fields that hold papers, and may hold them by year or name, if no others hold anything but one. */
    private static List<String> holders(JsonHead head) {
        List<String> inner = head.names("").stream()
                .filter(name -> !head.names(name).isEmpty())
                .toList();
        List<String> holders =
                inner.stream().filter(name -> holdsPapers(head, name)).toList();
        return holders.size() == 1 || holders.size() == inner.size() ? holders : List.of();
    }

    private static boolean holdsPapers(JsonHead head, String name) {
        Set<String> names = head.names(name);
        return PaperFields.arePaper(head, name)
                || names.stream().allMatch(inner -> PaperFields.arePaper(head, name + "." + inner));
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        Optional<JsonHead> head = JsonHead.of(Head.of(source)).filter(seen -> !PaperFields.arePaper(seen, ""));
        List<String> holders = head.map(PapersJsonFormat::holders).orElse(List.of());
        // A field that refuses what it holds is read with its name.
        boolean oneByOne = holders.size() == 1 && !Decision.refuses(holders.get(0));
        Set<String> places = oneByOne ? Set.copyOf(holders) : Set.of();
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            ObjectPapers papers = new ObjectPapers(markup -> new RecordContext(text, id(), markup, reading, sink));
            JsonRecords.read(text, reading.limits(), sink, places, holders.isEmpty() ? papers::send : papers::sendAll);
        }
    }
}
