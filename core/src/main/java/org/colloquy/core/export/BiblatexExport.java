package org.colloquy.core.export;

import com.google.auto.service.AutoService;
import java.io.IOException;

/**
 * BibTeX for biblatex: {@code date} as ISO 8601-2 writes it, {@code journaltitle}, {@code eprinttype}, types for data sets,
 * programs and web pages. What has no field is a note. Relations are left out: biblatex relates entries of one file by their
 * keys, not works by what registries call them.
 */
@AutoService(ExportFormat.class)
public final class BiblatexExport implements ExportFormat {

    @Override
    public String id() {
        return "biblatex";
    }

    @Override
    public String description() {
        return "bibliography for LaTeX (biblatex)";
    }

    @Override
    public String extension() {
        return "";
    }

    @Override
    public String mediaType() {
        return "text/x-biblatex";
    }

    @Override
    public void write(Holdings holdings, Appendable out) throws IOException {
        TexRecord.writeAll(holdings, TexDialect.BIBLATEX, out);
    }
}
