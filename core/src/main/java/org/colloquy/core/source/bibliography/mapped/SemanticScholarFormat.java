package org.colloquy.core.source.bibliography.mapped;

import com.google.auto.service.AutoService;
import org.colloquy.core.source.SourceFormat;

/** Papers of Semantic Scholar: answers of its graph service, one paper or lists, and JSON lines. */
@AutoService(SourceFormat.class)
public final class SemanticScholarFormat extends KnownMapping {

    /** For the registry of formats. */
    public SemanticScholarFormat() {
        super(
                "semantic-scholar",
                "papers of Semantic Scholar: answers of its graph service, JSON lines",
                "\"paperId\"");
    }
}
