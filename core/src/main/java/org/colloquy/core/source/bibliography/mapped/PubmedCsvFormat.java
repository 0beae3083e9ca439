package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** The table that PubMed exports. */
@AutoService(SourceFormat.class)
public final class PubmedCsvFormat extends KnownMapping {

    /** For the registry of formats. */
    public PubmedCsvFormat() {
        super("pubmed-csv", "tables that PubMed exports (CSV)", "NIHMS ID");
    }
}
