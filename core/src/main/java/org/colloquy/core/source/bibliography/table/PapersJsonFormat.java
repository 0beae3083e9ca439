package org.colloquy.core.source.bibliography.table;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.json.JsonRecords;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.PaperColumn;

/**
 * Papers in JSON of no format that has a name: objects with title and authors at least, one to a line, in an array, or in the one
 * field of an object that holds such. The names of the fields decide, as those of the columns do in a table; fields that are
 * called otherwise are kept under their names.
 */
@AutoService(SourceFormat.class)
public final class PapersJsonFormat implements SourceFormat {

    /** Any format that has a name knows better. */
    private static final double POSSIBLE = 0.2;

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
        return place(head).isPresent() ? POSSIBLE : 0;
    }

    /** Returns where the papers are: at the top, or in the one field that holds such. */
    private static Optional<String> place(Head head) {
        return JsonHead.of(head).flatMap(PapersJsonFormat::place);
    }

    private static Optional<String> place(JsonHead head) {
        if (isPaper(head.names(""))) {
            return Optional.of("");
        }
        List<String> holders = head.names("").stream()
                .filter(name -> isPaper(head.names(name)))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private static boolean isPaper(Set<String> fields) {
        Set<String> names = fields.stream().map(Columns::key).collect(Collectors.toSet());
        return PaperColumn.TITLE.isAmong(names) && PaperColumn.AUTHORS.isAmong(names);
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        Set<String> places = place(Head.of(source)).filter(place -> !place.isEmpty()).stream()
                .collect(Collectors.toSet());
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            ObjectPapers papers = new ObjectPapers(markup -> new RecordContext(text, id(), markup, reading, sink));
            JsonRecords.read(text, reading.limits(), sink, places, papers::send);
        }
    }
}
