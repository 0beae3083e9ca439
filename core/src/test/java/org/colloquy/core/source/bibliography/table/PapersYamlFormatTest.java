package org.colloquy.core.source.bibliography.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersYamlFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "- title: T|  authors: A| ~ true",
                "papers:|- title: T|  authors:|  - A| ~ true",
                "papers:|- title: T|  authors:|  - name: A|  pages: 3| ~ true",
                "'2024':|  - id: 1|    \"title\": 'T'|    authors: [A]| ~ true",
                "- title: T|  authors:|- title: U|  authors: A| ~ true",
                "title: Lab|author: A|collections:|  - name: c| ~ false",
                "title: Lab|author: A|collections:|  - name: c|papers:|  - title: T|    authors: A| ~ false",
                "author: A|main:|  - title: T|    url: /t/| ~ false",
                "steps:|  - name: End|    with:|      title: T|      author: A| ~ false",
                "- title: T|  authors:| ~ false",
                "- title: T|  author:|    login: ada| ~ false",
                "- title: ''|  authors: A| ~ false",
                "- title: T|  authors: A|- title: U|  authors:| ~ true",
                "- - title: T|    authors: A| ~ true",
                "%YAML 1.2|---|# ours|- title: T|  authors: A|-|- B|...| ~ true",
                "- title: T|  authors: A|  {| ~ true",
                "- title: T|  authors: A|{| ~ false",
                "- title: T|  authors: A ~ false"
            })
    void aListOfWhatHasTitleAndPeopleIsMeant(String lines, boolean meant) throws IOException {
        byte[] yaml = lines.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
        assertEquals(meant, new PapersYamlFormat().recognise(Head.of(Source.of("some.file", yaml))) > 0);
    }
}
