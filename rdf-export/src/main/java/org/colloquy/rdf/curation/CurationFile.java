package org.colloquy.rdf.curation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.core.resolve.Curation;
import org.colloquy.core.source.SourceException;
import org.colloquy.rdf.write.AtomicFile;

/**
 * A file of Turtle that says who is who: {@code owl:sameAs} and {@code owl:differentFrom} between people, papers, and the
 * mentions that the graph derives them from, {@code foaf:name} or {@code dcterms:title} for the name that is preferred,
 * {@code dcterms:isReplacedBy} for the IRI that is. A thing may be {@code prov:wasDerivedFrom} mentions, the first of which
 * that is read then tells what is meant, whatever its IRI is by now.
 */
public final class CurationFile {
    private final Path file;

    private CurationFile(Path file) {
        this.file = file;
    }

    /** Returns the file at a path, which need not be there until it is read. */
    public static CurationFile at(Path file) {
        return new CurationFile(file);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if it is no Turtle, or says what nobody understands, or contradicts itself; the
     *     message says in which line
     * @throws SourceException if it cannot be read
     */
    public Curation read() {
        return curation(TurtleLines.read(text(), file.toString()));
    }

    private static Curation curation(TurtleLines lines) {
        Curation curation = CurationReader.read(lines.triples());
        curation.check();
        return curation;
    }

    /**
     * Adds a statement at the end, and makes the file if there is none. Returns whether it was not there before.
     *
     * @throws IllegalArgumentException if the file contradicts it; then nothing is written
     * @throws SourceException if the file cannot be read
     * @throws org.colloquy.rdf.write.WriteException if it cannot be written
     */
    public boolean add(Decision decision) {
        String text = Files.exists(file) ? text() : "";
        TurtleLines before = TurtleLines.read(text, file.toString());
        if (decision.isIn(before)) {
            return false;
        }
        String after = text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + decision.turtle(before);
        curation(TurtleLines.read(after, file.toString()));
        AtomicFile.write(file, out -> out.write(after.getBytes(StandardCharsets.UTF_8)));
        return true;
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw SourceException.unreadable(file.toString(), e);
        }
    }
}
