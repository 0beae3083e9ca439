package org.colloquy.core.export;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Iterator;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Paper;

/** The table of papers: one row each. */
@AutoService(ExportFormat.class)
public final class PapersTable implements ExportFormat {

    @Override
    public String id() {
        return "csv-papers";
    }

    @Override
    public String description() {
        return "table of papers, one row each (CSV)";
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
        Table table = new Table(
                out,
                "paper",
                "title",
                "authors",
                "year",
                "conference",
                "venue",
                "pages",
                "doi",
                "identifiers",
                "abstract");
        for (Iterator<Paper> papers = holdings.papers().iterator(); papers.hasNext(); ) {
            Paper paper = papers.next();
            table.row(
                    Table.id(paper.entity()),
                    paper.title().orElse(""),
                    Table.list(paper.printedAuthors()),
                    paper.year().isPresent() ? Integer.toString(paper.year().getAsInt()) : "",
                    paper.conference().map(Conference::label).orElse(""),
                    paper.venue().orElse(""),
                    paper.pages().orElse(""),
                    paper.identifiers().stream()
                            .filter(id -> id.scheme() == Identifier.Scheme.DOI)
                            .map(Identifier::value)
                            .findFirst()
                            .orElse(""),
                    Table.list(paper.identifiers().stream()
                            .map(id -> id.scheme() + ":" + id.value())
                            .toList()),
                    paper.abstractText().orElse(""));
        }
    }
}
