package org.colloquy.core.source.bibliography.json;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.colloquy.core.source.bibliography.FuzzedRecords;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class HotCrpFuzzTest {

    @FuzzTest
    void readsAnything(FuzzedDataProvider data) throws IOException {
        FuzzedRecords.read(new HotCrpFormat(), data);
    }
}
