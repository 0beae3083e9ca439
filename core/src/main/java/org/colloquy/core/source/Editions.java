package org.colloquy.core.source;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.model.Mention;

/**
 * The known editions of conferences, with their days, places and time zones. There is one of an acronym and a year, and
 * all of an acronym are of one series.
 */
public final class Editions {

    private static final Pattern YEAR_IN_TITLE = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)?\\d{2}\\b");
    private static final CharMatcher BEFORE_YEAR = CharMatcher.anyOf(" '’-");
    private static final int MOST_BEFORE_YEAR = 2;
    private static final int CENTURY = 2000;
    private static final String NOTHING = "(?!)";

    private final ImmutableMap<String, Conference> byLabel;
    private final ImmutableListMultimap<Integer, Conference> byYear;
    private final ImmutableMap<String, ConferenceSeries> series;
    private final Pattern acronyms;

    /** Of several editions of one label, and of several names of one series, the first counts. */
    private Editions(Collection<Conference> editions) {
        Map<String, ConferenceSeries> known = new LinkedHashMap<>();
        Map<String, Conference> labelled = new LinkedHashMap<>();
        for (Conference edition : editions) {
            ConferenceSeries first =
                    known.computeIfAbsent(Acronyms.key(edition.series().acronym()), key -> edition.series());
            labelled.putIfAbsent(Acronyms.keyOfLabel(edition.label()), edition.ofSeries(first));
        }
        this.series = ImmutableMap.copyOf(known);
        this.byLabel = ImmutableMap.copyOf(labelled);
        this.byYear = Multimaps.index(byLabel.values(), Conference::year);
        this.acronyms = words(known.values());
    }

    private static Pattern words(Collection<ConferenceSeries> series) {
        String any = series.stream()
                .flatMap(one -> Acronyms.of(one).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|"));
        return Pattern.compile(
                any.isEmpty() ? NOTHING : "(?<!\\p{L})(?:" + any + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns the editions that come with the library (resource {@code editions.tsv}, which names its sources). */
    public static Editions standard() {
        return Standard.EDITIONS;
    }

    /** Returns these editions and no others; of several of one acronym and year, the first counts. */
    public static Editions of(Collection<Conference> editions) {
        return new Editions(editions);
    }

    /**
     * Reads a table of the form of the one that comes with the library. {@code problems} learns which lines are wrong,
     * and the others count.
     *
     * @throws SourceException if the source cannot be read or is no text
     * @throws LimitException if it is larger than {@code limits} allow
     */
    public static Editions read(Source source, Limits limits, Consumer<Problem> problems) {
        MentionSink sink = new MentionSink() {
            @Override
            public void mention(Mention mention) {
                throw new IllegalStateException("a table of editions has no mentions");
            }

            @Override
            public void problem(Problem problem) {
                problems.accept(problem);
            }
        };
        try {
            return new Editions(EditionTable.read(TextDocument.load(source, limits, sink), problems));
        } catch (IOException e) {
            throw SourceException.unreadable(source.name(), e);
        }
    }

    /** Returns these editions and {@code more}, which count where both know one of the same acronym and year. */
    public Editions with(Editions more) {
        return new Editions(Stream.concat(more.all().stream(), all().stream()).toList());
    }

    /** Returns all editions. */
    public List<Conference> all() {
        return byLabel.values().asList();
    }

    /** Returns all series. */
    public List<ConferenceSeries> series() {
        return series.values().asList();
    }

    /**
     * Returns the edition that {@code label} names, for example {@code ICML 2022}, {@code icml-2022} or {@code NIPS
     * 2016}; empty if it is not known.
     */
    public Optional<Conference> find(String label) {
        return Optional.ofNullable(byLabel.get(Acronyms.keyOfLabel(label)));
    }

    /** Returns the first edition that is named within {@code text}, as in {@code Programme of ICML'22}. */
    public Optional<Named> namedIn(String text) {
        return YEAR.matcher(text)
                .results()
                .flatMap(year -> named(text, year.start(), year.end()).stream())
                .findFirst();
    }

    /** Of several acronyms before a year the longest counts. */
    private Optional<Named> named(String text, int year, int end) {
        int near = Math.max(0, year - MOST_BEFORE_YEAR);
        int before =
                near + BEFORE_YEAR.trimTrailingFrom(text.substring(near, year)).length();
        return byYear.get(year(text.substring(year, end))).stream()
                .flatMap(edition -> Acronyms.of(edition.series()).stream()
                        .filter(acronym -> endsWithWord(text, before, acronym))
                        .map(acronym -> new Named(edition, before - acronym.length(), end)))
                .min(Comparator.comparingInt(Named::start));
    }

    private static boolean endsWithWord(String text, int end, String word) {
        int start = end - word.length();
        return text.regionMatches(true, start, word, 0, word.length())
                && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? CENTURY + year : year;
    }

    /** Returns the first series whose acronym is a word of {@code text}. */
    public Optional<ConferenceSeries> seriesIn(String text) {
        Matcher acronym = acronyms.matcher(text);
        return acronym.find() ? called(acronym.group()) : Optional.empty();
    }

    private Optional<ConferenceSeries> called(String acronym) {
        String key = Acronyms.key(acronym);
        return Optional.ofNullable(series.get(key)).or(() -> Optional.ofNullable(series.get(Acronyms.today(key))));
    }

    /** Returns whether {@code text} begins with the acronym of a series. */
    public boolean beginsWithSeries(String text) {
        return acronyms.matcher(text).lookingAt();
    }

    /** Returns the editions of a year. */
    List<Conference> of(int year) {
        return byYear.get(year);
    }

    /**
     * Reads a title of proceedings, for example {@code Proceedings of the 38th International Conference on Machine Learning}.
     * Workshops and other meetings beside a conference are not meant, nor is a conference of a similar name.
     */
    public Proceedings proceedings(String container) {
        return new Proceedings(this, ContainerTitle.of(container), yearIn(container));
    }

    /** Returns the year in a title; empty if there is none, or more than one. */
    private static OptionalInt yearIn(String title) {
        int[] years = YEAR_IN_TITLE
                .matcher(title)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .distinct()
                .toArray();
        return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }

    /**
     * An edition that a text names.
     *
     * @param edition the edition
     * @param start where its name begins
     * @param end where it ends
     */
    public record Named(Conference edition, int start, int end) {}

    private static final class Standard {
        static final Editions EDITIONS = Editions.read(
                Source.of(
                        "editions.tsv", Resources.asByteSource(Resources.getResource(Editions.class, "editions.tsv"))),
                Limits.STANDARD,
                problem -> {
                    throw new IllegalStateException(problem.toString());
                });
    }
}
