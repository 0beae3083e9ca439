package org.colloquy.rdf.history;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.colloquy.core.resolve.corpus.Collector;

/** What a {@link MentionWriter} wrote beside the mentions of one generation. */
final class OutlineFile {
    private final ByteBuffer in;
    private final int generation;

    private OutlineFile(ByteBuffer in, int generation) {
        this.in = in;
        this.generation = generation;
    }

    /**
     * Lets {@code collector} take the mentions of documents, and sends where each stands.
     *
     * @param documents the hash of each document, by itself
     */
    static void read(
            Path file, int generation, Map<String, String> documents, Collector collector, Consumer<KeptMention> action)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            new OutlineFile(bytes, generation).read(documents, collector, action);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("its files are damaged", e);
        }
    }

    private void read(Map<String, String> documents, Collector collector, Consumer<KeptMention> action) {
        byte[] hash = new byte[MentionWriter.HASH];
        long start = 0;
        while (in.hasRemaining()) {
            in.get(hash);
            int length = in.getInt();
            int end = in.getInt() + in.position();
            String document = documents.get(new String(hash, US_ASCII));
            if (document != null) {
                action.accept(new KeptMention(collector.recall(document, in), generation, start, length));
            }
            in.position(end);
            start += length;
        }
    }
}
