package org.colloquy.core.source.office;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class ExcelFuzzTest {

    @FuzzTest
    void readsAnySheet(FuzzedDataProvider data) throws IOException {
        OfficeFile.read(OfficeFile.xlsx("a", data.consumeRemainingAsString()));
    }

    @FuzzTest
    void readsAnyWorkbook(FuzzedDataProvider data) throws IOException {
        OfficeFile.read(OfficeFile.excel(data.consumeRemainingAsString(), "<sheetData/>"));
    }

    @FuzzTest
    void readsAnyFormat(FuzzedDataProvider data) {
        CellFormat.of(data.consumeString(40)).text(data.consumeDouble(), java.time.LocalDate.EPOCH);
    }
}
