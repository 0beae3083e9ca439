package org.colloquy.core.source.timetable.frab;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.colloquy.core.source.timetable.ReadItems;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class FrabXmlFuzzTest {

    @FuzzTest
    void readsAnything(FuzzedDataProvider data) throws IOException {
        ReadItems.anything(new FrabXmlFormat(), data);
    }
}
