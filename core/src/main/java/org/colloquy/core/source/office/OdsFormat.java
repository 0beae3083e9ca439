package org.colloquy.core.source.office;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.ArchiveFormat;
import org.colloquy.core.source.ArchiveTexts;

/** Spreadsheets of LibreOffice and others, as OpenDocument. */
@AutoService(ArchiveFormat.class)
public final class OdsFormat implements ArchiveFormat {

    @Override
    public String id() {
        return "ods";
    }

    @Override
    public String description() {
        return "spreadsheet of LibreOffice: each sheet is read as a table, or as the text that is copied from it";
    }

    @Override
    public boolean recognise(Archive archive) throws IOException {
        return OpenDocument.is(archive, "spreadsheet");
    }

    @Override
    public void read(Archive archive, ArchiveTexts texts) throws IOException {
        OdsWorkbook.read(archive, texts);
    }
}
