package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
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
 * The entries from which others take over fields. They mostly stand below those, so a document in which any is named is
 * read twice beforehand: for the keys that are wanted, and for their entries, which alone are held.
 */
public final class BibtexParents {

    static final String CROSSREF = "crossref";
    static final String XDATA = "xdata";

    private static final Splitter KEYS = Splitter.on(',').trimResults().omitEmptyStrings();

    private final Map<String, BibtexEntry> exact = new HashMap<>();
    private final Map<String, BibtexEntry> anyCase = new HashMap<>();

    private BibtexParents() {}

    /** Finds the parents in {@code source}; what is held of it is added to {@code places}. */
    public static BibtexParents of(Source source, Limits limits, BibtexPlaces places) throws IOException {
        BibtexParents parents = new BibtexParents();
        if (!holdsAny(source, CROSSREF, XDATA)) {
            return parents;
        }
        Set<String> wanted = new HashSet<>();
        each(source, limits, places, (entry, there) -> keys(entry).forEach(key -> wanted.add(Ascii.toLowerCase(key))));
        if (!wanted.isEmpty()) {
            each(source, limits, places, (entry, there) -> {
                List<String> names = names(entry);
                if (names.stream().anyMatch(name -> wanted.contains(Ascii.toLowerCase(name)))) {
                    names.forEach(name -> parents.add(name, entry, there));
                }
            });
        }
        return parents;
    }

    private interface Step {
        void entry(BibtexEntry entry, BibtexPlaces there);
    }

    private static void each(Source source, Limits limits, BibtexPlaces places, Step step) throws IOException {
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

    /** Looks for words that begin with a letter that does not occur in them again; zero bytes are those of UTF-16. */
    private static boolean holdsAny(Source source, String one, String other) throws IOException {
        byte[] bytes = new byte[1 << 16];
        int ofOne = 0;
        int ofOther = 0;
        try (InputStream in = source.open()) {
            for (int got = in.read(bytes); got >= 0; got = in.read(bytes)) {
                for (int i = 0; i < got; i++) {
                    int c = bytes[i] | 0x20;
                    if (bytes[i] == 0) {
                        continue;
                    }
                    ofOne = c == one.charAt(ofOne) ? ofOne + 1 : c == one.charAt(0) ? 1 : 0;
                    ofOther = c == other.charAt(ofOther) ? ofOther + 1 : c == other.charAt(0) ? 1 : 0;
                    if (ofOne == one.length() || ofOther == other.length()) {
                        return true;
                    }
                }
            }
        }
        return false;
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
