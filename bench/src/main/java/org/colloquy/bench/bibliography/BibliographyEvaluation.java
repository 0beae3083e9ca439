package org.colloquy.bench.bibliography;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.colloquy.bench.reading.DocumentReader;
import org.colloquy.bench.score.Evaluation;

/** Reads bibliographies through the product. */
public final class BibliographyEvaluation {
    private BibliographyEvaluation() {}

    /**
     * Evaluates a folder with all folders in it.
     *
     * @throws IOException if a file cannot be read
     */
    public static Evaluation of(Path root, DocumentReader reader) throws IOException {
        return new Evaluation(Map.of(), List.of());
    }
}
