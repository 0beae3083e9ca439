package org.colloquy.core.export;

import com.google.auto.service.AutoService;
import java.io.IOException;

/**
 * BibTeX, for its own styles: {@code year} and {@code month}, {@code journal}, {@code address}. What those styles do not know
 * stands in fields that biblatex has, which they pass over; what has no field at all is a note. Characters are as they are
 * (UTF-8); those that mean something in TeX are escaped outside of maths. ORCIDs and places of
 * work are biblatex's annotations of the names. Relations, other identifiers of people and schemes of keywords have no place.
 */
@AutoService(ExportFormat.class)
public final class BibtexExport implements ExportFormat {

    @Override
    public String id() {
        return "bibtex";
    }

    @Override
    public String description() {
        return "bibliography for LaTeX (BibTeX)";
    }

    @Override
    public String extension() {
        return "bib";
    }

    @Override
    public String mediaType() {
        return "application/x-bibtex";
    }

    @Override
    public void write(Holdings holdings, Appendable out) throws IOException {
        TexRecord.writeAll(holdings, TexDialect.BIBTEX, out);
    }
}
