package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** Answers of the search service of Europe PMC, lite and core. */
@AutoService(SourceFormat.class)
public final class EuropePmcFormat extends KnownMapping {

    /** For the registry of formats. */
    public EuropePmcFormat() {
        super("europe-pmc", "answers of Europe PMC's search service (JSON)", "\"resultList\"");
    }
}
