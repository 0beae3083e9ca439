package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** The table that Zotero exports. */
@AutoService(SourceFormat.class)
public final class ZoteroCsvFormat extends KnownMapping {

    /** For the registry of formats. */
    public ZoteroCsvFormat() {
        super("zotero-csv", "tables that Zotero exports (CSV)", "Abstract Note");
    }
}
