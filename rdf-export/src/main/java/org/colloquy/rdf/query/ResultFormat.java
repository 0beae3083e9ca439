package org.colloquy.rdf.query;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** The forms in which the answers to {@code SELECT} and {@code ASK} are written, all in UTF-8. */
public enum ResultFormat {
    /** Aligned columns for a terminal. */
    TABLE("table", "txt", "text/plain"),
    /** Comma-separated values as in RFC 4180. */
    CSV("csv", "csv", "text/csv"),
    /** Tab-separated values as SPARQL has them: terms are written as in Turtle. */
    TSV("tsv", "tsv", "text/tab-separated-values"),
    /** SPARQL query results in JSON. */
    JSON("json", "srj", "application/sparql-results+json", "application/json"),
    /** SPARQL query results in XML. */
    XML("xml", "srx", "application/sparql-results+xml", "application/xml"),
    /** A table in Markdown. */
    MARKDOWN("markdown", "md", "text/markdown");

    private final ImmutableList<String> names;

    ResultFormat(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    /** Returns the format that a name, a file extension or a media type stands for, if there is one. */
    public static Optional<ResultFormat> parse(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.names.contains(lower))
                .findFirst();
    }

    /** Returns the names of all formats, for a message. */
    public static String known() {
        return Stream.of(values()).map(ResultFormat::id).collect(joining(", "));
    }

    /** Returns the short name. */
    public String id() {
        return names.get(0);
    }

    /** Returns all names: the short one, the usual file extension, and media types. */
    public List<String> names() {
        return names;
    }

    /**
     * Writes rows.
     *
     * @param width the columns of the terminal, to which a table is cut; at most {@link Integer#MAX_VALUE}
     */
    public void write(Answer.Rows rows, OutputStream out, int width) throws IOException {
        write(rows, out, new TableWriter(Cells.TERMS), width);
    }

    /**
     * Writes rows for somebody who reads them on a terminal: a table has IRIs with the prefixes of the data set, which our
     * Turtle has and queries know. What programs read stays as it is.
     *
     * @param prefixes those of {@link Queries#prefixes()}
     * @param width the columns of the terminal, to which a table is cut
     */
    public void write(Answer.Rows rows, OutputStream out, PrefixMapping prefixes, int width) throws IOException {
        write(rows, out, new TableWriter(new ShortIris(prefixes)::of), width);
    }

    private void write(Answer.Rows rows, OutputStream out, TableWriter table, int width) throws IOException {
        switch (this) {
            case TABLE -> text(table, rows, out, width);
            case CSV -> text(new CsvWriter(), rows, out, width);
            case MARKDOWN -> text(new MarkdownWriter(), rows, out, width);
            case TSV -> standard(ResultSetLang.RS_TSV).write(out, rows.rowSet(), new Context());
            case JSON -> standard(ResultSetLang.RS_JSON).write(out, rows.rowSet(), new Context());
            case XML ->
                standard(ResultSetLang.RS_XML).write(out, XmlCharacters.in(rows).rowSet(), new Context());
        }
        out.flush();
    }

    /** Writes yes or no. */
    public void write(Answer.Truth truth, OutputStream out) throws IOException {
        switch (this) {
            case JSON -> standard(ResultSetLang.RS_JSON).write(out, truth.value(), new Context());
            case XML -> standard(ResultSetLang.RS_XML).write(out, truth.value(), new Context());
            default -> out.write((truth.value() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static void text(RowsWriter writer, Answer.Rows rows, OutputStream out, int width) throws IOException {
        Writer characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(rows, characters, width);
        characters.flush();
    }

    private static RowSetWriter standard(Lang lang) {
        @Nullable RowSetWriter writer = RowSetWriterRegistry.getFactory(lang).create(lang);
        if (writer == null) {
            throw new IllegalStateException("no writer for " + lang);
        }
        return writer;
    }
}
