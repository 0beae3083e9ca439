package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** Answers of the interface of INSPIRE, the literature of high-energy physics. A collaboration is no author, but had part. */
@AutoService(SourceFormat.class)
public final class InspireJsonFormat extends KnownMapping {

    /** For the registry of formats. */
    public InspireJsonFormat() {
        super("inspire-json", "answers of INSPIRE's interface (JSON)", "\"texkeys\"");
    }
}
