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
                "{'oral':[{'title':'T','authors':['A']}],'poster':[{'title':'U','authors':['B']}]} ~ papers-json",
                "{'p1':{'title':'T','authors':['A']},'p2':{'title':'U','authors':['B']}} ~ papers-json",
                "{'papers':{'p1':{'title':'T','authors':['A']},'p2':{'title':'U','authors':'B'}},'n':2} ~ papers-json",
                "{'papers':{'p1':{'title':'T','authors':['A']},'p2':{'title':'U','n':2}},'n':2} ~ -",
                "{'a':[{'title':'T','authors':['A']}],'b':[{'title':'T','authors':['A']}],'c':[{'n':1}]} ~ -",
                "{'papers':[{'title':'T','authors':['A']}],'awards':[{'n':1}]} ~ papers-json",
                "[{'title':'T','author':{'login':'ada'},'url':'x'}] ~ -",
                "[{'title':'T','author':{'surname':'Lund'}}] ~ papers-json",
                "[{'title':'','authors':'A'}] ~ -",
                "{'title':'Titel','author':'Autor','date':'Datum'} ~ -",
                "{'properties':{'title':{'type':'string'},'authors':{'type':'array'}}} ~ -",
                "{'version':'https://jsonfeed.org/version/1.1','title':'B','items':[{'title':'T','author':{'name':'A'}}]} ~ -",
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
