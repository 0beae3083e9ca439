package org.colloquy.core.export;

import com.google.auto.service.AutoService;
import java.io.IOException;

/**
 * The form of {@link SchemaOrgFormat} that is put into a page: a script element, in which nothing can end the element or open
 * a comment.
 */
@AutoService(ExportFormat.class)
public final class SchemaOrgPageFormat implements ExportFormat {

    @Override
    public String id() {
        return "schema-org-page";
    }

    @Override
    public String description() {
        return "papers and events in the terms of schema.org, as a script element for an HTML page";
    }

    @Override
    public String extension() {
        return "";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public void write(Holdings holdings, Appendable out) throws IOException {
        StringBuilder json = new StringBuilder();
        new SchemaOrgFormat().write(holdings, json);
        out.append("<script type=\"application/ld+json\">\n")
                .append(json.toString()
                        .replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026"))
                .append("</script>\n");
    }
}
