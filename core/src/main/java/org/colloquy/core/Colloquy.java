package org.colloquy.core;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colloquy.core.export.Holdings;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.Talk;
import org.colloquy.core.network.Coauthor;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.Collaboration;
import org.colloquy.core.network.Collaborations;
import org.colloquy.core.resolve.Resolver;
import org.colloquy.core.resolve.corpus.FormatFaultException;
import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.source.Inputs;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Origin;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Source;
import org.colloquy.core.text.NameSearch;

/**
 * The front door: reads sources, says who is who, and gives papers, people and sessions as plain values.
 *
 * <pre>{@code
 * try (Colloquy colloquy = Colloquy.read(Path.of("programme.txt"))) {
 *     for (Person person : colloquy.findPeople("schoenholz")) {
 *         colloquy.coauthorsOf(person).forEach(System.out::println);
 *     }
 * }
 * }</pre>
 *
 * <p>Sources are opened at once and read when first asked for something; what was worked out is kept. Safe for use by
 * several threads. {@link #close} deletes temporary files, after which sources cannot be read again; what was worked
 * out before stays.
 */
public final class Colloquy implements AutoCloseable, Holdings {

    private static final int NEAR = 5;

    private final Inputs inputs;
    private final Reader reader;
    private final Curation curation;
    private final ImmutableList<Source> sources;
    private final ImmutableList<Problem> opening;
    private final Lazy<Findings> findings = new Lazy<>(this::resolve);
    private final Lazy<Catalogue> catalogue = new Lazy<>(this::catalogue);
    private final Lazy<NameSearch<Person>> names = new Lazy<>(this::names);
    private final Lazy<CoauthorNetwork> network = new Lazy<>(this::collaborate);
    /** What is wrong with documents whose mentions contradict each other, by hash; known once they are resolved. */
    private final Map<String, String> faults = new ConcurrentSkipListMap<>();

    Colloquy(Inputs inputs, List<Problem> problems, Reader reader, Curation curation) {
        this.inputs = inputs;
        this.reader = reader;
        this.curation = curation;
        this.sources = Reader.inOrder(inputs.sources());
        this.opening = ImmutableList.<Problem>builder()
                .addAll(problems)
                .addAll(Reader.repeated(inputs.sources()))
                .build();
    }

    /** Opens files, folders and archives with all settings as they usually are. */
    public static Colloquy read(Path... inputs) {
        return builder().input(inputs).open();
    }

    /** Returns a builder for settings of one's own. */
    public static ColloquyBuilder builder() {
        return new ColloquyBuilder();
    }

    /** Returns the sources in the order in which they are read: by name, each content once. */
    public List<Source> sources() {
        return sources;
    }

    /** Returns the sources that could be read, whole or in part; of the others, {@link #problems} say why not. */
    public List<Source> documents() {
        return readings().stream().map(Reading::source).toList();
    }

    /** Returns the documents that the mentions come from: sources, or what sources give an account of. */
    public List<Origin> origins() {
        return readings().stream()
                .flatMap(reading -> reading.origins().stream())
                .toList();
    }

    /** Returns how the sources were read that could be, whole or in part, in the order of reading. */
    public List<Reading> readings() {
        return findings.get().readings();
    }

    /**
     * Reads all sources, from the start at each call, and sends what they say to {@code sink}. Once the {@linkplain
     * #resolution resolution} is known, a document whose mentions contradict each other is left out.
     *
     * @throws org.colloquy.core.source.SourceException at the first error, if reading is strict
     */
    public void mentions(MentionSink sink) {
        requireNonNull(sink, "sink");
        readAll(sink);
    }

    private ImmutableList<Reading> readAll(MentionSink sink) {
        opening.forEach(sink::problem);
        List<Source> sound = sources.stream()
                .filter(source -> !faults.containsKey(source.hash()))
                .toList();
        return reader.readAll(sound, faults.keySet(), sink);
    }

    /** Reads all sources, from the start at each call, and sends their mentions alone to {@code action}. */
    @Override
    public void forEachMention(Consumer<? super Mention> action) {
        requireNonNull(action, "action");
        mentions(sink(action, problem -> {}));
    }

    /** Returns what people say about who is who. */
    public Curation curation() {
        return curation;
    }

    /**
     * Returns who is who.
     *
     * @throws IllegalArgumentException if the curation contradicts itself; the message says where
     */
    public Resolution resolution() {
        return findings.get().resolution();
    }

    /** Returns what is wrong with the sources, in the order of reading. */
    public List<Problem> problems() {
        return findings.get().problems();
    }

    /** Returns all papers, sorted by title. */
    @Override
    public Stream<Paper> papers() {
        return catalogue.get().papers().stream();
    }

    /** Returns all people, sorted by name as spoken. */
    @Override
    public Stream<Person> people() {
        return catalogue.get().people().stream();
    }

    /** Returns all sessions, sorted by title. */
    @Override
    public Stream<Session> sessions() {
        return catalogue.get().sessions().stream();
    }

    /** Returns all items of programmes, by time. */
    @Override
    public Stream<Talk> talks() {
        return catalogue.get().talks().stream();
    }

    /** Returns who wrote with whom; papers of more than {@link Collaborations#MOST_AUTHORS} authors make no pairs. */
    public CoauthorNetwork network() {
        return network.get();
    }

    /** Returns with whom a person wrote, most papers first. */
    public List<Coauthor> coauthorsOf(Person person) {
        return network().coauthors(requireNonNull(person, "person").entity());
    }

    /**
     * Returns the people whose name fits what was typed: in any case, with or without diacritics, the family name alone,
     * with initials, or the beginnings of names. Those whose whole name was typed come first. Nobody fits a blank text.
     */
    public List<Person> findPeople(String typed) {
        return names.get().fitting(requireNonNull(typed, "typed"));
    }

    /** Returns a few people whose name is similar to what was typed, the most similar first. */
    public List<Person> findSimilarPeople(String typed) {
        return names.get().near(requireNonNull(typed, "typed"), NEAR);
    }

    @Override
    public void close() {
        inputs.close();
    }

    /** A document whose mentions contradict each other spoils the whole, so it is left out and the rest read again. */
    private Findings resolve() {
        while (true) {
            try {
                return tryToResolve();
            } catch (FormatFaultException e) {
                if (faults.keySet().containsAll(e.faults().keySet()) || reader.strict()) {
                    throw e;
                }
                faults.putAll(e.faults());
            }
        }
    }

    private Findings tryToResolve() {
        List<Problem> problems = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        Resolution resolution = Resolver.resolve(
                action -> readings.addAll(readAll(sink(action, problems::add))),
                curation,
                finding -> problems.add(CurationProblem.of(finding)));
        Map<String, String> names = sources.stream().collect(toMap(Source::hash, Source::name));
        faults.forEach((document, fault) -> problems.add(Problem.of(
                Problem.Severity.ERROR,
                "format-fault",
                names.getOrDefault(document, "document " + document),
                fault + "; the document is left out. Please report this")));
        return new Findings(resolution, ImmutableList.copyOf(problems), ImmutableList.copyOf(readings));
    }

    private Catalogue catalogue() {
        CatalogueBuilder builder = new CatalogueBuilder(resolution());
        forEachMention(builder);
        return builder.build();
    }

    private NameSearch<Person> names() {
        NameSearch.Builder<Person> search = NameSearch.builder();
        people().forEach(person -> search.add(
                person,
                NameSearch.Style.PERSON,
                ImmutableList.<String>builder()
                        .add(person.name().displayWithNickname())
                        .addAll(person.printedNames())
                        .build()));
        return search.build();
    }

    private CoauthorNetwork collaborate() {
        return CoauthorNetwork.of(papers().map(paper -> new Collaboration(
                paper.entity(), paper.authors().stream().map(Person::entity).toList(), paper.year())));
    }

    private static MentionSink sink(Consumer<? super Mention> mentions, Consumer<Problem> problems) {
        return new MentionSink() {
            @Override
            public void mention(Mention mention) {
                mentions.accept(mention);
            }

            @Override
            public void problem(Problem problem) {
                problems.accept(problem);
            }
        };
    }

    private record Findings(Resolution resolution, ImmutableList<Problem> problems, ImmutableList<Reading> readings) {}
}
