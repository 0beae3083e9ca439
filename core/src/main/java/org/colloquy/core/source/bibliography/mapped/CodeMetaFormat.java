package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** What CodeMeta says of a program, as its code is cited: {@code codemeta.json}. */
@AutoService(SourceFormat.class)
public final class CodeMetaFormat extends KnownMapping {

    /** For the registry of formats. */
    public CodeMetaFormat() {
        super("codemeta-json", "what CodeMeta says of a program (codemeta.json)", "codemeta");
    }
}
