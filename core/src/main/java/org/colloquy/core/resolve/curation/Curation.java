package org.colloquy.core.resolve.curation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.MentionRef;

/**
 * What people say about who is who, which stands above all that can be worked out.
 *
 * @param same what is one person, or one paper
 * @param different what is not
 * @param names what people and papers are to be called
 * @param iris the IRIs that they are to have; all that are to have one IRI are one
 * @param naming what an entity is called where statements name it
 * @param former mentions of what a name stood for, asked where nothing goes by that name now
 */
public record Curation(
        List<Pair> same,
        List<Pair> different,
        List<Label> names,
        List<Label> iris,
        Function<Entity, String> naming,
        Function<String, List<Place>> former) {

    /** Says nothing. */
    public static final Curation NONE = new Curation(List.of(), List.of(), List.of(), List.of(), Entity::key);

    /** Makes the lists immutable. */
    public Curation {
        same = ImmutableList.copyOf(same);
        different = ImmutableList.copyOf(different);
        names = ImmutableList.copyOf(names);
        iris = ImmutableList.copyOf(iris);
    }

    /** Says who is who where nothing went by another name before. */
    public Curation(
            List<Pair> same,
            List<Pair> different,
            List<Label> names,
            List<Label> iris,
            Function<Entity, String> naming) {
        this(same, different, names, iris, naming, name -> List.of());
    }

    /** Returns the same, understood by what names stood for before, too. */
    public Curation withFormer(Function<String, List<Place>> former) {
        return new Curation(same, different, names, iris, naming, former);
    }

    /** Returns what several curations say; all of them call entities the same. */
    public static Curation all(List<Curation> curations) {
        return new Curation(
                curations.stream().flatMap(one -> one.same.stream()).toList(),
                curations.stream().flatMap(one -> one.different.stream()).toList(),
                curations.stream().flatMap(one -> one.names.stream()).toList(),
                curations.stream().flatMap(one -> one.iris.stream()).toList(),
                curations.stream().findFirst().orElse(NONE).naming,
                curations.stream().findFirst().orElse(NONE).former);
    }

    /** Returns whether nothing is said. */
    public boolean isEmpty() {
        return same.isEmpty() && different.isEmpty() && names.isEmpty() && iris.isEmpty();
    }

    /**
     * Checks what can be checked before anything is read.
     *
     * @throws IllegalArgumentException if statements contradict each other; the message says which, and what to do
     */
    public void check() {
        Agreement agreement = new Agreement(thing -> List.of(), things());
        allSame().forEach(agreement::join);
        agreement.constraints(different);
    }

    ImmutableSet<Thing> things() {
        return Stream.concat(
                        Stream.concat(same.stream(), different.stream())
                                .flatMap(pair -> Stream.of(pair.one(), pair.other())),
                        Stream.concat(names.stream(), iris.stream())
                                .flatMap(label -> Stream.of(label.thing(), label.alias())))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns what is said to be one, be it through an IRI in common. */
    ImmutableList<Pair> allSame() {
        return Stream.concat(same.stream(), iris.stream().map(iri -> new Pair(iri.thing(), iri.alias(), iri.line())))
                .collect(ImmutableList.toImmutableList());
    }

    /** A person or paper that something is said of. */
    public sealed interface Thing {}

    /**
     * The mention at a place, and no other.
     *
     * @param document the hash of the document, or the beginning of it
     * @param span where in the document
     */
    public record Place(String document, CharSpan span) implements Thing {
        /** Returns the place of a mention. */
        public static Place of(MentionRef ref) {
            return new Place(ref.document(), ref.span());
        }

        @Override
        public String toString() {
            return "document/" + document + "#" + span;
        }
    }

    /**
     * All that is one thing, as far as can be worked out.
     *
     * @param name what it is called
     * @param mentions some of its mentions; the first that is read tells what is meant, whatever that is called by now
     */
    public record Named(String name, List<Place> mentions) implements Thing {
        /** Makes the list immutable. */
        public Named {
            mentions = ImmutableList.copyOf(mentions);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** That two things are one, or that they are not. */
    public record Pair(Thing one, Thing other, Line line) {}

    /**
     * What a thing is to be called.
     *
     * @param thing the thing
     * @param text its name, title or IRI
     * @param alias the thing that is called so already; the same as {@code thing} where a name is given
     * @param line where it is said
     */
    public record Label(Thing thing, String text, Thing alias, Line line) {}

    /**
     * Where a statement stands.
     *
     * @param file the file, or what else it is part of
     * @param number the line, from 1; 0 if it stands in none
     */
    public record Line(String file, int number) {
        @Override
        public String toString() {
            return number == 0 ? file : file + ":" + number;
        }
    }

    /** A statement that has no effect, or that a source contradicts. */
    public record Finding(Line line, String message) {}
}
