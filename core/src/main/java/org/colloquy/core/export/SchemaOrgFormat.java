package org.colloquy.core.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.Talk;

/** One JSON-LD document of all papers, sessions and other events in the terms of schema.org. */
@AutoService(ExportFormat.class)
public final class SchemaOrgFormat implements ExportFormat {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    @Override
    public String id() {
        return "schema-org";
    }

    @Override
    public String description() {
        return "papers and events in the terms of schema.org (JSON-LD)";
    }

    @Override
    public String extension() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void write(Holdings holdings, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeArrayFieldStart("@graph");
            SchemaOrg terms = new SchemaOrg(json);
            for (Iterator<Paper> papers = holdings.papers().iterator(); papers.hasNext(); ) {
                terms.paper(papers.next());
            }
            for (Iterator<Session> sessions = holdings.sessions().iterator(); sessions.hasNext(); ) {
                terms.session(sessions.next());
            }
            for (Iterator<Talk> talks = holdings.talks().iterator(); talks.hasNext(); ) {
                Talk talk = talks.next();
                if (talk.sessionTitle().isEmpty()) {
                    terms.talk(talk);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append(text.getBuffer()).append('\n');
    }
}
