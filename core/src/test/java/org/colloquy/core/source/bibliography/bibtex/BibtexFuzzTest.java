package org.colloquy.core.source.bibliography.bibtex;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.colloquy.core.source.bibliography.FuzzedRecords;
import org.junit.jupiter.api.Tag;

/** Whatever a bibliography holds, reading it ends, and no two mentions have one place. */
@Tag("fuzz")
class BibtexFuzzTest {

    @FuzzTest
    void readsAnything(FuzzedDataProvider data) throws IOException {
        FuzzedRecords.read(new BibtexFormat(), data);
    }
}
