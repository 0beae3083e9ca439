package org.colloquy.rdf.history;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.core.model.Mention;
import org.colloquy.core.resolve.corpus.FeatureWriter;
import org.colloquy.rdf.map.SourceDocument;
import org.colloquy.rdf.record.MentionRecords;

/**
 * Keeps mentions: each on a line, the hash of its document before it; and beside that, with the hash again and how many
 * bytes the line has, what matters for telling who is who.
 */
final class MentionWriter implements Consumer<Mention> {
    static final int HASH = 64;

    private static final HashCode NOTHING = HashCode.fromBytes(new byte[32]);

    private final OutputStream lines;
    private final DataOutputStream outlines;
    private final int generation;
    private final Map<String, HashCode> digests = new TreeMap<>();

    MentionWriter(OutputStream lines, OutputStream outlines, int generation) {
        this.lines = lines;
        this.outlines = new DataOutputStream(outlines);
        this.generation = generation;
    }

    static String documentOf(String line) {
        return line.substring(0, Math.min(HASH, line.length()));
    }

    @Override
    public void accept(Mention mention) {
        String record = MentionRecords.write(mention);
        String document = mention.ref().document();
        digests.merge(
                document,
                Hashing.sha256().hashString(record, UTF_8),
                (all, one) -> Hashing.combineUnordered(List.of(all, one)));
        try {
            byte[] line = (document + record + '\n').getBytes(UTF_8);
            lines.write(line);
            byte[] features = FeatureWriter.write(mention);
            outlines.write(document.getBytes(US_ASCII));
            outlines.writeInt(line.length);
            outlines.writeInt(features.length);
            outlines.write(features);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is to be known of documents whose mentions were taken. */
    List<KeptDocument> documents(List<SourceDocument> documents) {
        return documents.stream()
                .map(document -> new KeptDocument(
                        document,
                        generation,
                        digests.getOrDefault(document.hash(), NOTHING).toString()))
                .toList();
    }
}
