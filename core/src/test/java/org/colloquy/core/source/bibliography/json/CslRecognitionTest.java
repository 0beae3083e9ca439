package org.colloquy.core.source.bibliography.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslRecognitionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'id':'a','type':'article-journal','title':'Lamps'}] | csl-json",
                "{'items':[{'id':1,'type':'book','title':'Lamps'}]} | csl-json",
                "[{'id':'a','type':'lamp','title':'Lamps'}] | -",
                "[{'type':'book','title':'Lamps'}] | -",
                "[{'id':'a','type':'book'}] | -",
                "[{'type':'book','title':'Lamps','author':[{'family':'Lee'}]}] | csl-json",
                // More is said by these than by the three fields.
                "{'id':'https://openalex.org/W1','type':'book','title':'Lamps'} | openalex",
            })
    void anItemHasATypeOfCslAndAKeyAndATitleOrMore(String text, String format) throws IOException {
        Source source = Source.of("some.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertEquals(format, detected(source));
    }

    private static String detected(Source source) {
        try {
            return SourceFormats.registered().detect(source).id();
        } catch (SourceException e) {
            return "-";
        }
    }
}
