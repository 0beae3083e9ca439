package org.colloquy.core.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.auto.service.AutoService;
import com.google.common.base.CharMatcher;
import com.google.common.io.CharStreams;
import java.io.IOException;

/**
 * CSL-JSON, schema 1.0.2: an array of items. What is no variable of CSL stands in the object {@code custom}: fields of
 * other formats, further links, identifiers of other registries, relations, ORCIDs and places of work. Details and roles without a variable are notes. Schemes of
 * keywords have no place there.
 */
@AutoService(ExportFormat.class)
public final class CslExport implements ExportFormat {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    @Override
    public String id() {
        return "csl-json";
    }

    @Override
    public String description() {
        return "bibliography for citation processors (CSL-JSON)";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/vnd.citationstyles.csl+json";
    }

    @Override
    public void write(Holdings holdings, Appendable out) throws IOException {
        CitationKeys keys = new CitationKeys(
                CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).negate());
        try (JsonGenerator json = new JsonFactory().createGenerator(CharStreams.asWriter(out))) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
            json.writeStartArray();
            PaperWalk.over(holdings, paper -> {
                RecordFacts facts = new RecordFacts(paper);
                String key = keys.next(facts);
                new CslItemJson(facts, json).write(key);
            });
            json.writeEndArray();
        }
        out.append('\n');
    }
}
