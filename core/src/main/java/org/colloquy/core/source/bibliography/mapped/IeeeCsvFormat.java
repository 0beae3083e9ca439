package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** The table that IEEE Xplore exports. */
@AutoService(SourceFormat.class)
public final class IeeeCsvFormat extends KnownMapping {

    /** For the registry of formats. */
    public IeeeCsvFormat() {
        super("ieee-csv", "tables that IEEE Xplore exports (CSV)", "Date Added To Xplore");
    }
}
