package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** The table that Scopus exports, with any of its columns. */
@AutoService(SourceFormat.class)
public final class ScopusCsvFormat extends KnownMapping {

    /** For the registry of formats. */
    public ScopusCsvFormat() {
        super("scopus-csv", "tables that Scopus exports (CSV)", "EID");
    }
}
