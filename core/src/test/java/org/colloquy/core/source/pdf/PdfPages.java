package org.colloquy.core.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Source;

/** Makes documents: pages of A4, on which text stands where it is put, as far from the left and from the top as is said. */
final class PdfPages {

    static final double SIZE = 10;

    private final PDDocument document = new PDDocument();
    private final PDFont plain;
    private final PDFont bold;
    private PDPage page;

    PdfPages() {
        FontMappers.set(new BundledFonts());
        plain = new PDType1Font(FontName.HELVETICA);
        bold = new PDType1Font(FontName.HELVETICA_BOLD);
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
    }

    PdfPages nextPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    PdfPages at(double x, double y, String text) {
        return write(plain, SIZE, x, y, 0, text);
    }

    PdfPages bold(double x, double y, String text) {
        return write(bold, SIZE, x, y, 0, text);
    }

    PdfPages sized(double size, double x, double y, String text) {
        return write(plain, size, x, y, 0, text);
    }

    PdfPages turned(double x, double y, String text) {
        return write(plain, SIZE, x, y, Math.PI / 2, text);
    }

    /** Puts each line 12 points below the other. */
    PdfPages lines(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            at(x, y + 12 * i, lines[i]);
        }
        return this;
    }

    private PdfPages write(PDFont font, double size, double x, double y, double angle, String text) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, (float) size);
            out.setTextMatrix(Matrix.getRotateInstance(angle, (float) x, (float) (PDRectangle.A4.getHeight() - y)));
            out.showText(text);
            out.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Returns how far from its beginning a text ends. */
    double width(String text) {
        try {
            return plain.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfPages locked(String owner, String user, boolean mayCopy) {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(mayCopy);
        try {
            document.protect(new StandardProtectionPolicy(owner, user, permission));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is read of the document. */
    String text() throws IOException {
        return new PdfFormat().text(Source.of("made.pdf", bytes()), Limits.STANDARD);
    }
}
