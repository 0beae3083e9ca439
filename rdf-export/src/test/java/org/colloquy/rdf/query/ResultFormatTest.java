package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResultFormatTest {
    private static final String AWKWARD = "SELECT * { VALUES (?text ?number ?iri) {"
            + " ('=1+1' -5 foaf:name) ('a,\"b\"\\nc' 1.5 UNDEF) ('@x' UNDEF <https://example.org/-x>)"
            + " ('-9' UNDEF UNDEF) ('東京' 12 UNDEF) ('Vidal | *\\u202E\\u0007' UNDEF UNDEF) } }";

    private static final Map<ResultFormat, Lang> WRITTEN =
            Map.of(ResultFormat.JSON, ResultSetLang.RS_JSON, ResultFormat.XML, ResultSetLang.RS_XML);

    private static String written(ResultFormat format, int width) {
        return Programme.written(format, Programme.rows(AWKWARD, Map.of()), width);
    }

    @Test
    void csvQuotesAndNeutralisesTextButNotNumbers() {
        assertEquals("""
                text,number,iri
                '=1+1,-5,http://xmlns.com/foaf/0.1/name
                "a,""b""
                c",1.5,
                '@x,,https://example.org/-x
                '-9,,
                東京,12,
                Vidal | *\u202E\u0007,,
                """, written(ResultFormat.CSV, 1).replace("\r\n", "\n"));
    }

    @Test
    void tablesAlignByWidthOnScreen() {
        assertEquals("""
                text        number  iri
                ──────────  ──────  ──────────────────────
                =1+1            -5  foaf:name
                a,"b" c        1.5
                @x                  https://example.org/-x
                -9
                東京            12
                Vidal | *
                """, written(ResultFormat.TABLE, 80));
    }

    @Test
    void tablesOnATerminalHaveThePrefixesOfTheDataAndOtherFormsDoNot() throws IOException {
        String base = "https://w3id.org/colloquy/id/";
        PrefixMapping prefixes = PrefixMapping.Factory.create()
                .setNsPrefix("id", base)
                .setNsPrefix("person", base + "person/")
                .setNsPrefix("zed", base + "person/zed-")
                .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/");
        Answer.Rows rows = Programme.rows(
                "SELECT * { VALUES ?iri { foaf:name <" + base + "person/zoë-0.1> <" + base + "person/zed-1> <" + base
                        + "person/a/b> <" + base + "person/a.> <https://example.org/x> } }",
                Map.of());
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ResultFormat.TABLE.write(rows, table, prefixes, 80);
        assertEquals(
                List.of(
                        "foaf:name",
                        "person:zoë-0.1",
                        "zed:1",
                        base + "person/a/b",
                        base + "person/a.",
                        "https://example.org/x"),
                table.toString(StandardCharsets.UTF_8).lines().skip(2).toList());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ResultFormat.CSV.write(rows, csv, prefixes, 80);
        assertTrue(csv.toString(StandardCharsets.UTF_8).contains(base + "person/zoë-0.1"));
    }

    @Test
    void tablesAreCutToTheTerminal() {
        written(ResultFormat.TABLE, 32).lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= 32, line));
        assertTrue(written(ResultFormat.TABLE, 32).contains("…"));
    }

    @Test
    void markdownEscapesWhatWouldBeMarkup() {
        String markdown = written(ResultFormat.MARKDOWN, 1);
        assertTrue(markdown.startsWith("| text | number | iri |\n| --- | ---: | --- |\n| =1+1 | -5 | foaf:name |\n"));
        assertTrue(markdown.contains("| Vidal \\| \\*  |"));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "XML", "TSV"})
    void theStandardFormsAreReadBackByJena(ResultFormat format) {
        byte[] bytes = written(format, 1).getBytes(StandardCharsets.UTF_8);
        Lang lang = WRITTEN.getOrDefault(format, ResultSetLang.RS_TSV);
        ResultSet read = ResultSetReaderRegistry.getFactory(lang)
                .create(lang)
                .read(new ByteArrayInputStream(bytes), new Context());
        assertEquals(6, ResultSetFactory.copyResults(read).size());
    }

    @Test
    void truthIsWrittenToo() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ResultFormat.JSON.write(new Answer.Truth(true), json);
        assertTrue(JSON.parse(json.toString(StandardCharsets.UTF_8))
                .get("boolean")
                .getAsBoolean()
                .value());
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ResultFormat.TABLE.write(new Answer.Truth(false), table);
        assertEquals("false\n", table.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"csv,CSV", "CSV,CSV", "srj,JSON", "text/csv,CSV", "md,MARKDOWN", "application/sparql-results+xml,XML"})
    void formatsAreFoundByNameExtensionAndMediaType(String name, ResultFormat format) {
        assertEquals(Optional.of(format), ResultFormat.parse(name));
        assertEquals(Optional.empty(), ResultFormat.parse("docx"));
    }
}
