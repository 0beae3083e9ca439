package org.colloquy.core.source.bibliography.tagged;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.table.TableRows;

/** The Web of Science's export as a table, whose columns are called like the tags of {@link IsiFormat}. */
@AutoService(SourceFormat.class)
public final class IsiTableFormat implements SourceFormat {

    private static final String ID = "isi-table";
    private static final double CERTAIN = 0.95;
    private static final String TYPE = "PT";
    private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9]");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "the table that the Web of Science exports, tab-delimited";
    }

    @Override
    public double recognise(Head head) {
        Set<String> columns = Columns.names(head.text());
        boolean table = List.of(TYPE, "AU", "TI", "SO", "PY", "UT").stream().allMatch(tag -> Columns.has(columns, tag));
        return table && !head.binary() ? CERTAIN : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            RecordContext context = new RecordContext(text, ID, Markup.PLAIN, reading, sink);
            TableRows.read(text, sink, row -> IsiRecord.send(record(row, text), context));
        }
    }

    private static TaggedRecord record(Row row, RecordText text) {
        Passage place = row.whole();
        Passage whole = place.reading(text.cut(place.start(), place.end()));
        List<TaggedField> fields = new ArrayList<>();
        row.forEach((column, cell) -> {
            if (TAG.matcher(column).matches()) {
                fields.add(new TaggedField(fields.size(), column, cell.reading(column), cell, lines(column, cell)));
            }
        });
        return new TaggedRecord(whole, true, fields);
    }

    /** Addresses, of which each has a line in the tagged export, begin with the names of those who work there. */
    private static List<Passage> lines(String column, Passage cell) {
        boolean plain = cell.end() - cell.start() == cell.text().length();
        if (!plain || !column.equals("C1") || !cell.text().startsWith("[")) {
            return List.of(cell);
        }
        List<Passage> lines = new ArrayList<>();
        for (Passage piece : SplitText.parts(cell, "; [")) {
            long start = lines.isEmpty() ? piece.start() : piece.start() - 1;
            lines.add(cell.part((int) (start - cell.start()), (int) (piece.end() - cell.start())));
        }
        return lines;
    }
}
