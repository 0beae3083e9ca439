package org.colloquy.core.source.timetable.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleFieldsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "[{'title':'T','start':'2024-06-03T09:00','end':'2024-06-03T10:00','room':'R'}] ~ true",
                "[{'title':'T','start':'June 3, 2024 9 am','end':'10 am','room':'R'}] ~ true",
                "[{'title':'T','start':'9:00','end':'10:00','speaker':'A'}] ~ true",
                "[{'title':'T','start':'9:00','end':'10:00','authors':['A']}] ~ true",
                "[{'title':'T','start':'9.00','end':'10.00','speakers':[{'name':'A'}]}] ~ true",
                "[{'title':'T','time':'9:00 - 10:00','speaker':'A'}] ~ true",
                "{'2024-06-03':[{'title':'T','start':'9 am','room':'R'}]} ~ true",
                "{'day':'June 3','talks':[{'title':'T','start':'9h30','room':'R'}]} ~ true",
                "{'jobs':[{'name':'backup','start':'02:00','end':'03:00','type':'rsync','description':'Since 2024'}]} ~ false",
                "{'name':'hedge','description':'D','author':{'name':'A'},'type':'module','start':'node x.js'} ~ false",
                "{'name':'Songs','tracks':[{'title':'T','artists':['A'],'duration':'3:20','start':200}]} ~ false",
                "{'title':'Titel','start':'Anfang','end':'Ende','date':'Datum','speaker':'Vortrag von'} ~ false",
                "{'title':{'type':'t'},'name':'','start':{'type':'s'},'end':{'type':'t'},'author':{'type':'t'}} ~ false",
                "[{'title':'T','time':'9:00 - 10:00','author':'A'}] ~ false",
                "[{'title':'T','start':'2024-06-03','end':'2024-06-04','room':'R'}] ~ true",
                "{'title':'Titel','time':'Zeit','speaker':'Vortrag von'} ~ false",
                "[{'time':'9:00 - 10:00','speaker':'A'}] ~ false",
                "[{'title':'T','date':'2024-06-03','end':'10:00','speaker':'A'}] ~ false"
            })
    void someFieldsMustSayWhenAndWhoOrOnWhichDay(String document, boolean schedule) throws IOException {
        byte[] json = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertEquals(schedule, new ScheduleJsonFormat().recognise(Head.of(Source.of("some.file", json))) > 0);
    }
}
