package org.colloquy.core.source.bibliography.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersJsonFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{'title':'T','authors':['A']} ~ papers-json",
                "[{'Paper Title':'T','author_names':'A; B'}] ~ papers-json",
                "{'year':2024,'accepted':[{'title':'T','authors':['A']}]} ~ papers-json",
                "{'title':'Proceedings','list':[{'title':'T','authors':['A']}]} ~ papers-json",
                "{'oral':[{'title':'T','authors':['A']}],'poster':[{'title':'U','authors':['B']}]} ~ -",
                "{'p1':{'title':'T','authors':['A']},'p2':{'title':'U','authors':['B']}} ~ -",
                "[{'title':'T','speakers':['A']}] ~ -",
                "[{'title':'T','year':2024}] ~ -",
                "[{'id':'x','type':'article-journal','title':'T','author':[{'family':'B'}]}] ~ csl-json",
                "[{'title':'T','author':[{'name':'B'}],'journal':{'name':'J'},'year':'2024'}] ~ bibjson"
            })
    void theFieldsMustSayIt(String document, String format) throws IOException {
        String json = document.replace('\'', '"');
        assertEquals(format, format(Head.of(Source.of("some.file", json.getBytes(StandardCharsets.UTF_8)))));
    }

    private static String format(Head head) {
        try {
            return SourceFormats.registered().detect(head).id();
        } catch (SourceException e) {
            return "-";
        }
    }
}
