package org.colloquy.core.source.pdf;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.colloquy.core.source.BinaryFormat;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.programme.page.HtmlPage;
import org.colloquy.core.source.programme.page.PageLayout;

/** Documents in PDF. */
@AutoService(BinaryFormat.class)
public final class PdfFormat implements BinaryFormat {

    /** Pictures make a file large, and not its text. */
    private static final int PICTURES = 16;

    private static final Pattern BEGINNING = Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s{0,64}%PDF-\\d");

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String description() {
        return "PDF, read as the text that is copied from it: columns one after the other, tables, headings";
    }

    @Override
    public boolean recognise(byte[] head) {
        return BEGINNING.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
    }

    @Override
    public String text(Source source, Limits limits) throws IOException {
        String markup = PdfFile.markup(source.name(), bytes(source, limits), limits);
        return PageLayout.of(HtmlPage.parse(source.name(), markup, limits)).text() + "\n";
    }

    private static byte[] bytes(Source source, Limits limits) throws IOException {
        int most = Math.toIntExact(Math.min(PICTURES * limits.pageBytes(), Integer.MAX_VALUE - 16));
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new LimitException(
                        source.name(),
                        "is larger than a PDF may be (" + most + " bytes, " + PICTURES
                                + " times the limit pageBytes); split it, or leave out its pictures");
            }
            return bytes;
        }
    }
}
