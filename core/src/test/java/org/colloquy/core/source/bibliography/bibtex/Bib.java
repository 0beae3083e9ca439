package org.colloquy.core.source.bibliography.bibtex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;

/** BibTeX in memory, read. */
final class Bib implements MentionSink {

    private final List<String> codes = new ArrayList<>();
    private final List<BibtexEntry> entries = new ArrayList<>();

    static Bib of(String text) {
        return of(text, entry -> {});
    }

    static Bib of(String text, Consumer<BibtexEntry> each) {
        Bib bib = new Bib();
        Source source = Source.of("test.bib", text.getBytes(StandardCharsets.UTF_8));
        try (RecordText in = RecordText.open(source, Limits.STANDARD, bib)) {
            BibtexPlaces places = BibtexPlaces.of(in);
            BibtexParents parents = BibtexParents.of(source, Limits.STANDARD, places);
            BibtexInheritance inheritance = new BibtexInheritance(parents, places, bib);
            BibtexReader reader = new BibtexReader(in, places, bib::problem);
            for (Optional<BibtexEntry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                BibtexEntry complete = inheritance.complete(entry.get());
                each.accept(complete);
                bib.entries.add(complete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bib;
    }

    static BibtexValue value(String text) {
        return of("@misc{key, field = " + text + "}").entry(0).value("field").orElseThrow();
    }

    BibtexEntry entry(int index) {
        return entries.get(index);
    }

    String text(int index, String field) {
        return entry(index).value(field).map(BibtexValue::text).orElse("-");
    }

    int size() {
        return entries.size();
    }

    List<String> codes() {
        return codes;
    }

    @Override
    public void mention(Mention mention) {
        throw new AssertionError("the reader sends none");
    }

    @Override
    public void problem(Problem problem) {
        codes.add(problem.code() + "@" + problem.line());
    }
}
