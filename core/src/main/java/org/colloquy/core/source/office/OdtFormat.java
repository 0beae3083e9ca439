package org.colloquy.core.source.office;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.ArchiveFormat;
import org.colloquy.core.source.ArchiveTexts;

/** Documents of LibreOffice and other word processors, as OpenDocument. */
@AutoService(ArchiveFormat.class)
public final class OdtFormat implements ArchiveFormat {

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public String description() {
        return "document of LibreOffice, read as the text that is copied from it: headings, lists, tables";
    }

    @Override
    public boolean recognise(Archive archive) throws IOException {
        return OpenDocument.is(archive, "text");
    }

    @Override
    public void read(Archive archive, ArchiveTexts texts) throws IOException {
        String text = OdtDocument.read(archive).text();
        texts.whole(out -> out.append(text));
    }
}
