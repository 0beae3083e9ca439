package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** The table of scholarly works that Lens.org exports. */
@AutoService(SourceFormat.class)
public final class LensCsvFormat extends KnownMapping {

    /** For the registry of formats. */
    public LensCsvFormat() {
        super("lens-csv", "tables of scholarly works that Lens.org exports (CSV)", "Lens ID");
    }
}
