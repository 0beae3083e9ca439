package org.colloquy.core.source.bibliography.bibtex;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Optional;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;

/**
 * BibTeX and biblatex. {@code @xdata} and {@code @set} are no papers but what papers are made of. Left out on purpose are
 * {@code file}, {@code owner}, {@code timestamp} and the other dates and marks that programs keep for themselves, {@code
 * bdsk-…}, and fields that only steer sorting and printing.
 */
@AutoService(SourceFormat.class)
public final class BibtexFormat implements SourceFormat {

    private static final String ID = "bibtex";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "a bibliography in BibTeX or biblatex (.bib)";
    }

    @Override
    public double recognise(Head head) {
        return BibtexClues.of(head);
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            BibtexPlaces places = BibtexPlaces.of(text);
            BibtexParents parents = BibtexParents.of(source, context.limits(), places);
            BibtexInheritance inheritance = new BibtexInheritance(parents, places, sink);
            RecordContext records = new RecordContext(places, ID, Markup.TEX, context, sink);
            BibtexReader reader = new BibtexReader(text, places, sink::problem);
            NameReader names = new NameReader();
            KeysAbove keys = new KeysAbove();
            for (Optional<BibtexEntry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                checkKey(records, entry.get(), keys);
                if (isPaper(entry.get())) {
                    new BibtexRecord(records, inheritance, names, entry.get()).send();
                }
            }
        }
    }

    private static boolean isPaper(BibtexEntry entry) {
        return !entry.type().equals("xdata") && !entry.type().equals("set");
    }

    private static void checkKey(RecordContext records, BibtexEntry entry, KeysAbove keys) {
        if (entry.key().isEmpty()) {
            records.problem(Severity.INFO, "record-without-key", entry.printed(), "the entry has no key");
        } else if (keys.repeats(entry.key().get().text())) {
            String key = entry.key().get().text();
            records.problem(
                    Severity.WARNING,
                    "repeated-key",
                    entry.key().get(),
                    "an entry above is called '" + key + "' too; both are read");
        }
    }
}
