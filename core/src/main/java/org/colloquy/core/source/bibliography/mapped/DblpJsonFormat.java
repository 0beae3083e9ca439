package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** Answers of dblp's search service for publications. */
@AutoService(SourceFormat.class)
public final class DblpJsonFormat extends KnownMapping {

    /** For the registry of formats. */
    public DblpJsonFormat() {
        super("dblp-json", "answers of dblp's search service (JSON)", "\"hits\"");
    }
}
