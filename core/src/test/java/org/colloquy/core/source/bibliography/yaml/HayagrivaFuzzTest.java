package org.colloquy.core.source.bibliography.yaml;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.colloquy.core.source.bibliography.Fuzzed;
import org.junit.jupiter.api.Tag;

/** Whatever a file holds, reading it ends, and only a limit or bytes that are not text stop it. */
@Tag("fuzz")
class HayagrivaFuzzTest {

    @FuzzTest
    void readsAnything(FuzzedDataProvider data) throws IOException {
        Fuzzed.read(new HayagrivaFormat(), data);
    }
}
