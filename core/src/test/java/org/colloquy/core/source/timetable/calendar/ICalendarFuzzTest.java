package org.colloquy.core.source.timetable.calendar;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.colloquy.core.source.timetable.ReadItems;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class ICalendarFuzzTest {

    @FuzzTest
    void readsAnything(FuzzedDataProvider data) throws IOException {
        ReadItems.anything(new ICalendarFormat(), data);
    }
}
