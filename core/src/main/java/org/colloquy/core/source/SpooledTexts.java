package org.colloquy.core.source;

import com.google.common.io.Closer;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Keeps the texts of a document in temporary files until {@code closer} closes; each becomes a source. */
final class SpooledTexts implements ArchiveTexts {

    private final Zip archive;
    private final Closer closer;
    private final Consumer<Source> sources;
    private final Consumer<Problem> problems;
    private boolean empty = true;

    SpooledTexts(Zip archive, Closer closer, Consumer<Source> sources, Consumer<Problem> problems) {
        this.archive = archive;
        this.closer = closer;
        this.sources = sources;
        this.problems = problems;
    }

    @Override
    public void whole(Content content) throws IOException {
        spool(archive.name(), content);
    }

    @Override
    public void part(String part, Content content) throws IOException {
        spool(archive.name() + "/" + part, content);
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }

    /**
     * Ends the document.
     *
     * @throws SourceException if there was no text in it
     */
    void end() {
        if (empty) {
            throw new SourceException(archive.name(), "holds no text; is it made of pictures?");
        }
    }

    private void spool(String source, Content content) throws IOException {
        Path file = Files.createTempFile("colloquy", ".spool");
        closer.register(() -> Files.deleteIfExists(file));
        try (Writer out = new Bounded(source, Files.newBufferedWriter(file))) {
            content.writeTo(out);
        }
        if (Files.size(file) > 0) {
            sources.accept(Source.of(source, MoreFiles.asByteSource(file)));
            empty = false;
        }
    }

    /** A table may say of a cell that it is repeated a million times. */
    private final class Bounded extends Writer {

        private final String source;
        private final Writer out;

        Bounded(String source, Writer out) {
            this.source = source;
            this.out = out;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            archive.count(source, length);
            out.write(text, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
