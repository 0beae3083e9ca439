package org.colloquy.core.export;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Iterator;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Person;

/** The table of authorships: one row for each author of each paper, in order. */
@AutoService(ExportFormat.class)
public final class AuthorshipsTable implements ExportFormat {

    @Override
    public String id() {
        return "csv-authorships";
    }

    @Override
    public String description() {
        return "table of who wrote what at which place (CSV)";
    }

    @Override
    public String extension() {
        return "";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(Holdings holdings, Appendable out) throws IOException {
        Table table = new Table(out, "paper", "title", "position", "person", "name", "name as printed");
        for (Iterator<Paper> papers = holdings.papers().iterator(); papers.hasNext(); ) {
            Paper paper = papers.next();
            for (int i = 0; i < paper.authors().size(); i++) {
                Person author = paper.authors().get(i);
                table.row(
                        Table.id(paper.entity()),
                        paper.label(),
                        Integer.toString(i + 1),
                        Table.id(author.entity()),
                        author.label(),
                        paper.printedAuthors().get(i));
            }
        }
    }
}
