package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;

/**
 * The entries from which others take over fields. They mostly stand below those, so when the first is wanted the document is
 * read twice: for the keys that are named anywhere, and for their entries, which alone are held.
 */
final class BibtexParents {

    static final String CROSSREF = "crossref";
    static final String XDATA = "xdata";

    private static final Splitter KEYS = Splitter.on(',').trimResults().omitEmptyStrings();

    private final Source source;
    private final Limits limits;
    private final BibtexPlaces places;
    private final Map<String, BibtexEntry> exact = new HashMap<>();
    private final Map<String, BibtexEntry> anyCase = new HashMap<>();
    private boolean read;

    private BibtexParents(Source source, Limits limits, BibtexPlaces places) {
        this.source = source;
        this.limits = limits;
        this.places = places;
    }

    /** Returns the parents in {@code source}, none of which is read yet; what will be held of it is added to {@code places}. */
    static BibtexParents of(Source source, Limits limits, BibtexPlaces places) {
        return new BibtexParents(source, limits, places);
    }

    /** Reads them, if that was not done before. */
    void read() throws IOException {
        if (read) {
            return;
        }
        read = true;
        Set<String> wanted = new HashSet<>();
        each((entry, there) -> keys(entry).forEach(key -> wanted.add(Ascii.toLowerCase(key))));
        each((entry, there) -> {
            List<String> names = names(entry);
            if (names.stream().anyMatch(name -> wanted.contains(Ascii.toLowerCase(name)))) {
                names.forEach(name -> add(name, entry, there));
            }
        });
    }

    private interface Step {
        void entry(BibtexEntry entry, BibtexPlaces there);
    }

    private void each(Step step) throws IOException {
        try (RecordText text = RecordText.open(source, limits, new Silent())) {
            BibtexPlaces there = places.again(text);
            Consumer<Problem> untold = problem -> {};
            BibtexReader reader = new BibtexReader(text, there, untold);
            for (Optional<BibtexEntry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                step.entry(entry.get(), there);
            }
        }
    }

    private void add(String key, BibtexEntry entry, BibtexPlaces there) {
        if (!exact.containsKey(key)
                && there.keep(entry.whole().start(), entry.whole().end())) {
            exact.put(key, entry);
            anyCase.putIfAbsent(Ascii.toLowerCase(key), entry);
        }
    }

    /** An entry has a key, and in biblatex others by which it may be called. */
    private static List<String> names(BibtexEntry entry) {
        return KEYS.splitToList(entry.key().map(Passage::text).orElse("") + ","
                + entry.value("ids").map(BibtexValue::text).orElse(""));
    }

    private static List<String> keys(BibtexEntry entry) {
        return KEYS.splitToList(entry.value(CROSSREF).map(BibtexValue::text).orElse("") + ","
                + entry.value(XDATA).map(BibtexValue::text).orElse(""));
    }

    /** Returns the entry called {@code key}, in any case if none is called so exactly. */
    Optional<BibtexEntry> find(String key) {
        BibtexEntry found = exact.get(key);
        return Optional.ofNullable(found == null ? anyCase.get(Ascii.toLowerCase(key)) : found);
    }

    /** What is wrong with a text is told when it is read. */
    private static final class Silent implements MentionSink {

        @Override
        public void mention(Mention mention) {
            // There are none yet.
        }

        @Override
        public void problem(Problem problem) {
            // Told later.
        }
    }
}
