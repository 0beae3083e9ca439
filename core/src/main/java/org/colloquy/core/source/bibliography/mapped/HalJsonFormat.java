package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** Answers of the search service of HAL, which has a field for each fact and language. */
@AutoService(SourceFormat.class)
public final class HalJsonFormat extends KnownMapping {

    /** For the registry of formats. */
    public HalJsonFormat() {
        super("hal-json", "answers of HAL's search service (JSON)", "\"docType_s\"");
    }
}
