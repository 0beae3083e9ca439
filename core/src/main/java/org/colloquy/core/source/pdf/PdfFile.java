package org.colloquy.core.source.pdf;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.SourceException;

/**
 * Opens files with PDFBox. A damaged one may make it throw anything, fill the memory or run for ever: so it works in a thread of
 * its own, and whatever becomes of that is told as a fault of the file.
 */
final class PdfFile {

    private static final int MOST_SECONDS = 120;

    private PdfFile() {}

    /**
     * Returns what stands on the pages, as a page of HTML.
     *
     * @throws SourceException if the file is damaged or encrypted, or holds no text
     * @throws LimitException if it is larger than the limits allow, or takes too long
     */
    static String markup(String name, byte[] bytes, Limits limits) throws IOException {
        FutureTask<String> task = new FutureTask<>(() -> {
            List<Page> pages = pages(name, bytes, limits);
            if (pages.stream().allMatch(page -> page.pieces().isEmpty())) {
                throw new SourceException(
                        name,
                        "holds no text, only pictures of it; recognise its letters first (ocrmypdf in.pdf out.pdf)");
            }
            return new DocumentMarkup(RunningHeads.without(pages)).html();
        });
        Thread thread = new Thread(task, "pdf");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new LimitException(
                    name, "is not read after " + MOST_SECONDS + " seconds; split it, or print it to a new PDF");
        } catch (ExecutionException e) {
            throw failure(name, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was interrupted", e);
        } finally {
            task.cancel(true);
        }
    }

    private static List<Page> pages(String name, byte[] bytes, Limits limits) throws IOException {
        FontMapper before = FontMappers.instance();
        FontMappers.set(new BundledFonts());
        try (PDDocument document = Loader.loadPDF(new Interruptible(bytes))) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new SourceException(
                        name, "does not allow its text to be copied; ask those who made it for one that does");
            }
            return GlyphReader.read(document, name, limits);
        } finally {
            FontMappers.set(before);
        }
    }

    private static SourceException failure(String name, Throwable cause) {
        if (cause instanceof SourceException known) {
            return known;
        }
        if (cause instanceof InvalidPasswordException) {
            return new SourceException(
                    name,
                    "is encrypted with a password; save it without (qpdf --decrypt --password=... in.pdf out.pdf)",
                    cause);
        }
        if (cause instanceof OutOfMemoryError) {
            return new LimitException(name, "takes more memory than there is; split it, or print it to a new PDF");
        }
        if (cause instanceof NoClassDefFoundError) {
            return new SourceException(
                    name, "is a PDF; put org.apache.pdfbox:pdfbox 3 on the class path to read it", cause);
        }
        return new SourceException(
                name, "is damaged (" + said(cause) + "); fetch it again, or repair it (qpdf in.pdf out.pdf)", cause);
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }

    /** Bytes in memory that cannot be read any more once nobody waits for them. */
    private static final class Interruptible extends RandomAccessReadBuffer {

        Interruptible(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            check();
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            check();
            return super.read(buffer, offset, length);
        }

        private static void check() throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("it takes too long");
            }
        }
    }
}
