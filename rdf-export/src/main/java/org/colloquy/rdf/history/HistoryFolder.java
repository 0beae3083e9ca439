package org.colloquy.rdf.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Iterators;
import com.google.common.io.Closer;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colloquy.core.model.Mention;
import org.colloquy.core.resolve.corpus.Collector;
import org.colloquy.rdf.map.SourceDocument;
import org.colloquy.rdf.record.MentionRecords;

/**
 * The files in which a store remembers: two with the state of a generation, and for each generation that read documents
 * one with their mentions, a record a line, and one with what matters of these for telling who is who. A file is written once and never changed; the store itself says which
 * generation is its own, so that files of one that was not completed are in nobody's way.
 *
 * @param path the folder
 */
public record HistoryFolder(Path path) {
    private static final String NAME = "history";
    private static final int BATCH = 1024;
    private static final int BUFFER = 1 << 16;
    private static final String STATE = "state-";
    private static final String LEDGER = "ledger-";
    private static final String MENTIONS = "mentions-";
    private static final String OUTLINES = "outlines-";

    /** Returns the folder inside that of a store. */
    public static HistoryFolder in(Path store) {
        return new HistoryFolder(store.resolve(NAME));
    }

    /** Reads how a generation was made, and nothing else. */
    public Made made(int generation) throws IOException {
        return read(file(STATE, generation), HistoryCodec::made);
    }

    /** Reads the state of a generation, of which it is known how it was made. */
    public History read(Made made) throws IOException {
        return read(made.generation(), made);
    }

    private History read(int generation, Made known) throws IOException {
        return read(file(STATE, generation), in -> HistoryCodec.read(in, known, base -> read(base, known)));
    }

    /** Reads the ledger of a generation. */
    public Ledger ledger(int generation) throws IOException {
        return read(file(LEDGER, generation), Ledger::read);
    }

    private static <T> T read(Path file, Reading<T> reading) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new BufferedInputStream(bytes, BUFFER))) {
            return reading.from(new Decoder(in));
        }
    }

    /** Writes what is to be remembered of a generation, on disk before this returns. */
    public void write(History history, Ledger ledger) throws IOException {
        write(file(STATE, history.generation()), out -> HistoryCodec.write(history, out));
        write(file(LEDGER, history.generation()), ledger::write);
        force(file(MENTIONS, history.generation()));
        force(file(OUTLINES, history.generation()));
    }

    private static void write(Path file, Writing writing) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes, BUFFER))) {
            writing.to(new Encoder(out));
        }
        force(file);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Keeps what {@code reading} sends for a generation.
     *
     * @param documents the documents that it comes from
     * @return the documents, as they are kept
     */
    public List<KeptDocument> keep(
            int generation, List<SourceDocument> documents, Consumer<Consumer<? super Mention>> reading)
            throws IOException {
        Files.createDirectories(path);
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(file(MENTIONS, generation)), BUFFER);
                OutputStream outlines =
                        new BufferedOutputStream(Files.newOutputStream(file(OUTLINES, generation)), BUFFER)) {
            MentionWriter writer = new MentionWriter(lines, outlines, generation);
            reading.accept(writer);
            return writer.documents(documents);
        }
    }

    /** Sends the mentions of documents, the earliest read first. */
    public void mentions(List<KeptDocument> documents, Consumer<? super Mention> action) throws IOException {
        for (Map.Entry<Integer, Map<String, String>> wanted :
                byGeneration(documents).entrySet()) {
            Map<String, String> hashes = wanted.getValue();
            try (Stream<String> lines = Files.lines(file(MENTIONS, wanted.getKey()), UTF_8)) {
                Iterator<String> kept = lines.filter(line -> hashes.containsKey(MentionWriter.documentOf(line)))
                        .iterator();
                Iterators.partition(kept, BATCH)
                        .forEachRemaining(batch -> decode(batch).forEach(action));
            }
        }
    }

    /** Lets {@code collector} take the mentions of documents, which are not read for that; returns where they stand. */
    public List<KeptMention> outlines(List<KeptDocument> documents, Collector collector) throws IOException {
        List<KeptMention> outlines = new ArrayList<>();
        for (Map.Entry<Integer, Map<String, String>> wanted :
                byGeneration(documents).entrySet()) {
            int generation = wanted.getKey();
            OutlineFile.read(file(OUTLINES, generation), generation, wanted.getValue(), collector, outlines::add);
        }
        return outlines;
    }

    /** Reads mentions, in their order. */
    public List<Mention> mentions(List<KeptMention> mentions) throws IOException {
        Map<Integer, FileChannel> files = new HashMap<>();
        try (Closer closer = Closer.create()) {
            List<String> lines = new ArrayList<>();
            for (KeptMention mention : mentions) {
                FileChannel file = files.get(mention.generation());
                if (file == null) {
                    file = closer.register(FileChannel.open(file(MENTIONS, mention.generation())));
                    files.put(mention.generation(), file);
                }
                lines.add(line(file, mention));
            }
            return decode(lines);
        }
    }

    private static String line(FileChannel file, KeptMention mention) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(mention.length());
        for (int read = 0; read >= 0 && line.hasRemaining(); ) {
            read = file.read(line, mention.start() + line.position());
        }
        return new String(line.array(), UTF_8);
    }

    /** Returns the hashes of documents, each by itself, by the number of the generation that read them. */
    private static Map<Integer, Map<String, String>> byGeneration(List<KeptDocument> documents) {
        Map<Integer, Map<String, String>> hashes = new TreeMap<>();
        documents.forEach(document -> hashes.computeIfAbsent(document.generation(), any -> new HashMap<>())
                .put(document.source().hash(), document.source().hash()));
        return hashes;
    }

    /** All cores decode; the mentions then come one after the other, on the thread that asked for them. */
    private static List<Mention> decode(List<String> lines) {
        return lines.parallelStream()
                .map(line -> MentionRecords.read(line.substring(MentionWriter.HASH)))
                .toList();
    }

    /** Deletes the files of which a generation has no need. */
    public void tidy(Made made) throws IOException {
        Set<Path> needed = new HashSet<>();
        needed.add(file(STATE, made.generation()));
        needed.add(file(STATE, made.base()));
        needed.add(file(LEDGER, made.generation()));
        made.documents().forEach(document -> {
            needed.add(file(MENTIONS, document.generation()));
            needed.add(file(OUTLINES, document.generation()));
        });
        try (Stream<Path> all = Files.list(path)) {
            for (Path file : all.filter(file -> !needed.contains(file)).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path file(String sort, int generation) {
        return path.resolve(sort + generation);
    }

    private interface Reading<T> {
        T from(Decoder in) throws IOException;
    }

    private interface Writing {
        void to(Encoder out) throws IOException;
    }
}
