package org.colloquy.core.source.bibliography.table;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.ListedPeople;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.PaperColumn;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.table.TableRows;

/**
 * Tables of papers (CSV), a row each, with title and authors, or number, title and decision, at least. The names of the columns decide; columns that are called
 * otherwise are kept under their names. A table that another format knows is that format's.
 */
@AutoService(SourceFormat.class)
public final class PapersCsvFormat implements SourceFormat {

    private static final double LIKELY = 0.6;

    @Override
    public String id() {
        return "papers-csv";
    }

    @Override
    public String description() {
        return "tables of papers with title and authors, or with title and decision: EasyChair, Microsoft CMT, START, OpenConf, ours (CSV)";
    }

    @Override
    public double recognise(Head head) {
        if (head.binary() || head.text().indexOf('\n') < 0) {
            return 0;
        }
        Set<String> names = Columns.names(head.text());
        boolean decided = PaperColumn.DECISION.isAmong(names)
                && (PaperColumn.KEY.isAmong(names) || PaperColumn.NUMBER.isAmong(names));
        boolean authors = PaperColumn.AUTHORS.isAmong(names) || names.stream().anyMatch(NumberedAuthors::isOne);
        return PaperColumn.TITLE.isAmong(names) && (authors || decided) ? LIKELY : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            RecordContext context = new RecordContext(text, id(), Markup.PLAIN, reading, sink);
            ListedPeople people = new ListedPeople();
            TableRows.read(text, sink, row -> new PaperRow(row, column -> people(row, column, people), context).send());
        }
    }

    private static List<Contributor> people(Row row, PaperColumn column, ListedPeople people) {
        return column.all(row).stream()
                .flatMap(cell -> people.of(cell).stream())
                .toList();
    }
}
