package org.colloquy.core.source.bibliography.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.core.Colloquy;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersCsvFormatTest {

    private static final Path EXPORTED = Path.of("src/test/resources/exports/csv-papers/programme.expected");

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Titel;Autoren;Jahr;DOI ~ papers-csv",
                "AUTOR(ES)|TÍTULO|AÑO ~ papers-csv",
                "title,authors ~ papers-csv",
                "Title,Author 1,Author 2,Start,End ~ schedule-csv",
                "Session,Title,Authors,Abstract ~ schedule-csv",
                "UID,title,authors,keywords ~ mini-conf-table",
                "PMID,Title,Authors,Citation,Journal/Book,Publication Year,PMCID,NIHMS ID,DOI ~ pubmed-csv",
                "#,title,authors,submitted,decision ~ papers-csv",
                "paper,title,decision ~ papers-csv",
                "title,decision ~ -",
                "Submission ID,Title,Author 1 Full Name,Author 1 Organization ~ papers-csv",
                "title,year,venue ~ -",
                "paper,title,first,last,email,affiliation ~ authors-csv",
                "submission #,first name,last name,email,country,affiliation,Web page,person #,corresponding? ~ authors-csv",
                "paper,title,first,last,email,conflicttype ~ -",
                "person #,first name,last name,email,affiliation ~ -",
                "Name,Authors ~ -",
                "All titles and authors, in order ~ -"
            })
    void theColumnsMustSayIt(String header, String format) throws IOException {
        Head head = Head.of(Source.of("some.file", (header + "\nx\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals(format, format(head));
    }

    private static String format(Head head) {
        try {
            return SourceFormats.registered().detect(head).id();
        } catch (SourceException e) {
            return "-";
        }
    }

    @Test
    void whatWasExportedIsReadBack() {
        try (Colloquy colloquy = Colloquy.read(EXPORTED)) {
            assertEquals(
                    List.of("Spectral Walks on Grāphs: A \"Rich\" Regime", "Trees without Leaves"),
                    colloquy.papers().map(paper -> paper.title().orElse("")).toList());
            assertEquals(
                    List.of("Chen Li", "Rex (Zhitao) Maier", "maría DE LA CRUZ"),
                    colloquy.papers().findFirst().orElseThrow().printedAuthors());
        }
    }
}
