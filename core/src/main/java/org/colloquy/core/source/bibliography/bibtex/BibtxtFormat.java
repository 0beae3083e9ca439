package org.colloquy.core.source.bibliography.bibtex;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;

/** Bib.TXT, BibTeX in plain text: {@code [key]}, then {@code name: value} line by line. */
@AutoService(SourceFormat.class)
public final class BibtxtFormat implements SourceFormat {

    private static final String ID = "bibtxt";
    private static final double LIKELY = 0.8;
    private static final Set<String> TELLING = Set.of("author", "editor", "title", "booktitle", "journal", "publisher");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "BibTeX in plain text (Bib.TXT)";
    }

    @Override
    public double recognise(Head head) {
        List<String> lines = head.text().lines().filter(line -> !line.isBlank()).toList();
        boolean began = !lines.isEmpty() && BibtxtReader.isKey(lines.get(0));
        return began && lines.stream().skip(1).anyMatch(BibtxtFormat::isTelling) ? LIKELY : 0;
    }

    private static boolean isTelling(String line) {
        int colon = BibtxtReader.colon(line);
        return colon > 0
                && TELLING.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT))
                && colon + 1 < line.length()
                && line.charAt(colon + 1) <= ' ';
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            BibtexPlaces places = BibtexPlaces.of(text);
            BibtexInheritance inheritance =
                    new BibtexInheritance(BibtexParents.of(source, context.limits(), places), places, sink);
            RecordContext records = new RecordContext(places, ID, Markup.TEX, context, sink);
            NameReader names = new NameReader();
            BibtxtReader reader = new BibtxtReader(text, sink);
            for (Optional<BibtexEntry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                new BibtexRecord(records, inheritance, names, entry.get()).send();
            }
        }
    }
}
