package org.colloquy.core.source;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceSeries;

/** The known editions of conferences, with their days, places and time zones. */
public final class Editions {

    private static final ImmutableMap<String, String> FORMER_ACRONYMS =
            ImmutableMap.of("nips", "neurips", "sysml", "mlsys");

    private final ImmutableList<Conference> all;
    private final ImmutableListMultimap<Integer, Conference> byYear;

    private Editions(List<Conference> all) {
        this.all = ImmutableList.copyOf(all);
        this.byYear = Multimaps.index(all, Conference::year);
    }

    /** Returns the editions that come with the library (resource {@code editions.tsv}, which names its sources). */
    public static Editions standard() {
        return Standard.EDITIONS;
    }

    /** Returns all editions, by series and year. */
    public List<Conference> all() {
        return all;
    }

    /**
     * Returns the edition that {@code label} names, for example {@code ICML 2022}, {@code icml-2022} or {@code NIPS
     * 2016}; empty if it is not known.
     */
    public Optional<Conference> find(String label) {
        String wanted = key(label);
        return all.stream()
                .filter(edition -> key(edition.label()).equals(wanted))
                .findFirst();
    }

    /**
     * Returns the edition whose proceedings are called {@code container} and appeared in {@code year}, for example {@code
     * Proceedings of the 38th International Conference on Machine Learning}. Workshops and other meetings beside a
     * conference are not meant, nor is a conference of a similar name.
     */
    public Optional<Conference> ofProceedings(String container, int year) {
        List<Conference> editions = byYear.get(year);
        if (editions.isEmpty()) {
            return Optional.empty();
        }
        ContainerTitle title = ContainerTitle.of(container);
        return editions.stream()
                .filter(edition -> title.names(edition.series(), year))
                .findFirst();
    }

    private static String key(String label) {
        String bare = Ascii.toLowerCase(CharMatcher.inRange('a', 'z')
                .or(CharMatcher.inRange('A', 'Z'))
                .or(CharMatcher.inRange('0', '9'))
                .retainFrom(label));
        String letters = CharMatcher.inRange('0', '9').removeFrom(bare);
        return FORMER_ACRONYMS.getOrDefault(letters, letters)
                + CharMatcher.inRange('0', '9').retainFrom(bare);
    }

    private static final class Standard {
        static final Editions EDITIONS = new Editions(read());

        private static List<Conference> read() {
            try {
                return Resources.readLines(
                                Resources.getResource(Editions.class, "editions.tsv"), StandardCharsets.UTF_8)
                        .stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(Standard::edition)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Conference edition(String line) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            return new Conference(
                    new ConferenceSeries(cells.get(0), cells.get(1)),
                    Integer.parseInt(cells.get(2)),
                    LocalDate.parse(cells.get(3)),
                    LocalDate.parse(cells.get(4)),
                    cells.get(5),
                    ZoneId.of(cells.get(6)));
        }
    }
}
