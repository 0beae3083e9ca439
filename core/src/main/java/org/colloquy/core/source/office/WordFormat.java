package org.colloquy.core.source.office;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Optional;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.ArchiveFormat;
import org.colloquy.core.source.ArchiveTexts;

/** Documents of Word, as Office Open XML. */
@AutoService(ArchiveFormat.class)
public final class WordFormat implements ArchiveFormat {

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String description() {
        return "document of Word, read as the text that is copied from it: headings, lists, tables";
    }

    @Override
    public boolean recognise(Archive archive) throws IOException {
        return main(archive).isPresent();
    }

    @Override
    public void read(Archive archive, ArchiveTexts texts) throws IOException {
        Optional<String> main = main(archive);
        if (main.isPresent()) {
            String text = WordDocument.read(archive, main.get()).text();
            texts.whole(out -> out.append(text));
        }
    }

    /** Documents, templates, and those with macros, which are not looked at. */
    private static Optional<String> main(Archive archive) throws IOException {
        return OpenXml.part(
                archive,
                "wordprocessingml.document.main+xml",
                "wordprocessingml.template.main+xml",
                "ms-word.document.macroEnabled.main+xml",
                "ms-word.template.macroEnabledTemplate.main+xml");
    }
}
