package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** The table that SpringerLink exports. */
@AutoService(SourceFormat.class)
public final class SpringerCsvFormat extends KnownMapping {

    /** For the registry of formats. */
    public SpringerCsvFormat() {
        super("springer-csv", "tables that SpringerLink exports (CSV)", "Item DOI");
    }
}
