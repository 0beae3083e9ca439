package org.colloquy.core.source.bibliography.table;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Set;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.table.AuthorColumn;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.TableRows;

/**
 * Tables of authors (CSV), a row each, as HotCRP and EasyChair export them: number of the paper, names in two columns, and where
 * they work or who of them answers letters. Rows of one paper that follow each other are its authors in this order. Addresses
 * of e-mail are left out.
 */
@AutoService(SourceFormat.class)
public final class AuthorsCsvFormat implements SourceFormat {

    private static final double LIKELY = 0.7;

    @Override
    public String id() {
        return "authors-csv";
    }

    @Override
    public String description() {
        return "tables of authors, a row each, with the number of the paper: HotCRP, EasyChair (CSV)";
    }

    /** Tables of conflicts have numbers and names, too. */
    @Override
    public double recognise(Head head) {
        if (head.binary() || head.text().indexOf('\n') < 0) {
            return 0;
        }
        Set<String> names = Columns.names(head.text());
        boolean authors = AuthorColumn.GIVEN.isAmong(names) && AuthorColumn.FAMILY.isAmong(names);
        boolean ofPapers = AuthorColumn.AFFILIATION.isAmong(names) || AuthorColumn.CONTACT.isAmong(names);
        return authors && ofPapers && AuthorColumn.PAPER.isAmong(names) ? LIKELY : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            AuthorRows rows = new AuthorRows(new RecordContext(text, id(), Markup.PLAIN, reading, sink));
            TableRows.readGroups(
                    text,
                    sink,
                    row -> AuthorColumn.PAPER.of(row).map(Passage::text).orElse(""),
                    rows::paper);
        }
    }
}
