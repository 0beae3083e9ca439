package org.colloquy.core;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.Session;
import org.colloquy.core.network.Coauthor;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.Collaboration;
import org.colloquy.core.resolve.Resolution;
import org.colloquy.core.resolve.Resolver;
import org.colloquy.core.source.Inputs;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Source;

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
public final class Colloquy implements AutoCloseable {

    private final Inputs inputs;
    private final Reader reader;
    private final ImmutableList<Source> sources;
    private final Lazy<Findings> findings = new Lazy<>(this::resolve);
    private final Lazy<Catalogue> catalogue = new Lazy<>(this::catalogue);
    private final Lazy<CoauthorNetwork> network = new Lazy<>(this::collaborate);

    Colloquy(Inputs inputs, Reader reader) {
        this.inputs = inputs;
        this.reader = reader;
        this.sources = Reader.inOrder(inputs.sources());
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

    /**
     * Reads all sources, from the start at each call, and sends what they say to {@code sink}.
     *
     * @throws org.colloquy.core.source.SourceException at the first error, if reading is strict
     */
    public void mentions(MentionSink sink) {
        inputs.problems().forEach(sink::problem);
        reader.readAll(sources, sink);
    }

    /** Reads all sources, from the start at each call, and sends their mentions alone to {@code action}. */
    public void forEachMention(Consumer<? super Mention> action) {
        mentions(sink(action, problem -> {}));
    }

    /** Returns who is who. */
    public Resolution resolution() {
        return findings.get().resolution();
    }

    /** Returns what is wrong with the sources, in the order of reading. */
    public List<Problem> problems() {
        return findings.get().problems();
    }

    /** Returns all papers, sorted by title. */
    public Stream<Paper> papers() {
        return catalogue.get().papers().stream();
    }

    /** Returns all people, sorted by name as spoken. */
    public Stream<Person> people() {
        return catalogue.get().people().stream();
    }

    /** Returns all sessions, sorted by title. */
    public Stream<Session> sessions() {
        return catalogue.get().sessions().stream();
    }

    /** Returns who wrote with whom. */
    public CoauthorNetwork network() {
        return network.get();
    }

    /** Returns with whom a person wrote, most papers first. */
    public List<Coauthor> coauthorsOf(Person person) {
        return network().coauthors(person.entity());
    }

    /**
     * Returns the people whose name fits what was typed: in any case, with or without diacritics, the family name alone
     * or with initials. Those whose whole name was typed come first. Nobody fits a blank text.
     */
    public List<Person> findPeople(String typed) {
        return NameSearch.find(typed, catalogue.get().people());
    }

    /** Returns the people whose name is a few letters away from what was typed, the nearest first. */
    public List<Person> findSimilarPeople(String typed) {
        return NameSearch.similar(typed, catalogue.get().people());
    }

    @Override
    public void close() {
        inputs.close();
    }

    private Findings resolve() {
        List<Problem> problems = new ArrayList<>();
        Resolution resolution = Resolver.resolve(action -> mentions(sink(action, problems::add)));
        return new Findings(resolution, ImmutableList.copyOf(problems));
    }

    private Catalogue catalogue() {
        CatalogueBuilder builder = new CatalogueBuilder(resolution());
        forEachMention(builder);
        return builder.build();
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

    private record Findings(Resolution resolution, ImmutableList<Problem> problems) {}
}
