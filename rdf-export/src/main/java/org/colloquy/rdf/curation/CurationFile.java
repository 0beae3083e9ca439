package org.colloquy.rdf.curation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.core.resolve.curation.Curation.Line;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.rdf.write.AtomicFile;
import org.colloquy.rdf.write.WriteException;

/**
 * A file of Turtle that says who is who: {@code owl:sameAs} and {@code owl:differentFrom} between people, papers, and the
 * mentions that the graph derives them from, {@code foaf:name} or {@code dcterms:title} for the name that is preferred,
 * {@code dcterms:isReplacedBy} for the IRI that is. A thing may be {@code prov:wasDerivedFrom} mentions, the first of which
 * that is read then tells what is meant, whatever its IRI is by now.
 */
public final class CurationFile {
    private static final Line ADDED = new Line("the statement to be added", 0);

    private final Path file;

    private CurationFile(Path file) {
        this.file = file;
    }

    /** Returns the file at a path, which need not be there until it is read. */
    public static CurationFile at(Path file) {
        return new CurationFile(file);
    }

    /**
     * Reads the file, which may be packed as documents are.
     *
     * @throws IllegalArgumentException if it is no Turtle, or says what nobody understands, or contradicts itself; the
     *     message says in which line
     * @throws SourceException if it cannot be read
     */
    public Curation read() {
        return curation(TurtleLines.read(text(), file.toString()).triples());
    }

    private static Curation curation(List<TurtleLines.Placed> triples) {
        Curation curation = CurationReader.read(triples);
        curation.check();
        return curation;
    }

    /**
     * Adds a statement at the end, and makes the file if there is none. Returns whether it was not there before.
     *
     * @throws IllegalArgumentException if the file contradicts it; then nothing is written
     * @throws SourceException if the file cannot be read
     * @throws WriteException if it cannot be written
     */
    public boolean add(Decision decision) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new WriteException(file + ": is no file to which a statement can be added; name another");
        }
        String text = Files.exists(file) ? text() : "";
        if (Files.exists(file)) {
            refusePacked(text);
        }
        TurtleLines before = TurtleLines.read(text, file.toString());
        if (decision.isIn(before)) {
            return false;
        }
        String after = text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + decision.turtle(before);
        curation(placed(
                TurtleLines.read(after, file.toString()), before.triples().size()));
        AtomicFile.write(file, out -> out.write(after.getBytes(StandardCharsets.UTF_8)));
        return true;
    }

    /** What comes after {@code known} triples stands in no line yet to which somebody could be led. */
    private static List<TurtleLines.Placed> placed(TurtleLines lines, int known) {
        List<TurtleLines.Placed> placed = new ArrayList<>(lines.triples());
        placed.subList(known, placed.size()).replaceAll(added -> new TurtleLines.Placed(added.triple(), ADDED));
        return placed;
    }

    private String text() {
        return Source.text(file, Limits.STANDARD);
    }

    /** What is packed cannot be added to: it would have to be packed anew. */
    private void refusePacked(String text) {
        try {
            if (!Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8))) {
                throw new WriteException(
                        file + ": is packed, and no statement can be added; unpack it, or name another");
            }
        } catch (IOException e) {
            throw SourceException.unreadable(file.toString(), e);
        }
    }
}
