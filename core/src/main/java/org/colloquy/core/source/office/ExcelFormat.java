package org.colloquy.core.source.office;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Optional;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.ArchiveFormat;
import org.colloquy.core.source.ArchiveTexts;

/** Workbooks of Excel, as Office Open XML. */
@AutoService(ArchiveFormat.class)
public final class ExcelFormat implements ArchiveFormat {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String description() {
        return "workbook of Excel: each sheet is read as a table, or as the text that is copied from it";
    }

    @Override
    public boolean recognise(Archive archive) throws IOException {
        return main(archive).isPresent();
    }

    @Override
    public void read(Archive archive, ArchiveTexts texts) throws IOException {
        Optional<String> main = main(archive);
        if (main.isPresent()) {
            ExcelWorkbook.read(archive, main.get(), texts);
        }
    }

    /** Workbooks, templates, and those with macros, which are not looked at. */
    private static Optional<String> main(Archive archive) throws IOException {
        return OpenXml.part(
                archive,
                "spreadsheetml.sheet.main+xml",
                "spreadsheetml.template.main+xml",
                "ms-excel.sheet.macroEnabled.main+xml",
                "ms-excel.template.macroEnabled.main+xml");
    }
}
