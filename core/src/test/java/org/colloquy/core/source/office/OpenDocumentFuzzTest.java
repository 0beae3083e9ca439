package org.colloquy.core.source.office;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class OpenDocumentFuzzTest {

    @FuzzTest
    void readsAnyDocument(FuzzedDataProvider data) throws IOException {
        OfficeFile.read(OfficeFile.odf("text", data.consumeRemainingAsString()));
    }

    @FuzzTest
    void readsAnySpreadsheet(FuzzedDataProvider data) throws IOException {
        OfficeFile.read(OfficeFile.odf("spreadsheet", data.consumeRemainingAsString()));
    }
}
