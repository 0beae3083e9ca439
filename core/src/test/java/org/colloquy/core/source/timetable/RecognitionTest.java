package org.colloquy.core.source.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programmes as data are told apart by what they hold. */
class RecognitionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'begin:vcalendar' | icalendar",
                "'{\"schedule\":{\"conference\":{\"title\":\"x\",\"days\":[]}}}' | pretalx-json",
                "'{\"schedule\":{\"monday\":[]}}' | -",
                "'<?xml version=\"1.0\"?><schedule><conference/></schedule>' | frab-xml",
                "'<schedule version=\"1\"><day index=\"1\"/></schedule>' | frab-xml",
                "'<schedules><day/></schedules>' | -",
                "'{\"results\":[{\"title\":\"x\",\"startDate\":{\"date\":\"2021-01-01\",\"tz\":\"UTC\"}}]}' | indico-json",
                "'{\"results\":[{\"id\":\"https://openalex.org/W1\",\"title\":\"x\"}]}' | openalex",
                "'{\"days\":[{\"date\":\"2023-01-01\",\"timeslots\":[{\"sessions\":[]}]}]}' | iacr-programme",
                "'{\"days\":[{\"date\":\"2023-01-01\"}]}' | -",
                "'{\"conference\":{\"shortName\":\"X\",\"year\":2024},\"floors\":[],\"timeSlots\":[]}' | sigchi-json",
                "'{\"conference\":{\"shortName\":\"X\",\"year\":2024},\"sessions\":[]}' | -",
                "'[{\"groupName\":\"A\",\"sessions\":[{\"title\":\"x\",\"startsAt\":\"1\",\"endsAt\":\"2\",\"speakers\":[]}]}]' | sessionize-json",
                "'{\"sessions\":[{\"title\":\"x\",\"speakers\":[]}]}' | -",
                "'<papers><paper><paperID>1</paperID></paper></papers>' | conftool-xml",
                "'<sessions><session><session_title>x</session_title></session></sessions>' | conftool-xml",
                "'<papers><paper><title>x</title></paper></papers>' | -",
                "'session_ID;session_short;session_title;chair1;p1_title' | conftool-csv",
                "'paperID,authors,organisations,title' | conftool-csv",
                "'Paper ID,Authors,Organisations,Title' | -",
                "'Session ID,Session Title,Start,End,Room' | schedule-csv",
                "'*Date,*Time Start,*Time End,*Tracks,*Session Title' | whova-csv",
                "'Date,Time Start,Time End,Session Title,Room' | schedule-csv",
                "'Title,Start,End,Room' | schedule-csv",
                "'Proposal title;Session type;Start;End' | schedule-csv",
                "'Subject,Start Date,Start Time,End Date,End Time' | schedule-csv",
                "'Name,Start,End' | -",
                "'UID,title,authors,start,end,room' | mini-conf-table",
                "'[{\"title\":\"x\",\"start\":\"2020\",\"end\":\"2020\",\"calendarId\":\"1\"}]' | mini-conf-calendar",
            })
    void theContentDecides(String text, String format) throws IOException {
        Head head = Head.of(Source.of("some.file", text.getBytes(StandardCharsets.UTF_8)));
        String best = SourceFormats.registered().all().stream()
                .filter(known -> known.recognise(head) > 0)
                .max(Comparator.comparingDouble(known -> known.recognise(head)))
                .map(known -> known.id())
                .orElse("-");
        assertEquals(format, best);
    }
}
