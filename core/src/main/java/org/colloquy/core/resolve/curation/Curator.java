package org.colloquy.core.resolve.curation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.resolve.corpus.Constraints;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.curation.Curation.Finding;
import org.colloquy.core.resolve.curation.Curation.Pair;
import org.colloquy.core.resolve.curation.Curation.Place;
import org.colloquy.core.resolve.curation.Curation.Thing;
import org.colloquy.core.resolve.entity.Resolution;

/**
 * Resolves under a curation. What is said of mentions holds from the start; what that gives tells what is meant by names,
 * which may no longer arise once everything that is said holds.
 */
public final class Curator {

    private final Corpus corpus;
    private final Curation curation;
    private final Consumer<Finding> findings;
    /** Resolves as constraints say. */
    private final Function<Constraints, Resolution> resolver;

    private final Meanings meanings;
    /** What is said to be one, be it through an IRI in common. */
    private final ImmutableList<Pair> same;

    /**
     * Begins with nothing resolved.
     *
     * @param corpus what all mentions say
     * @param curation what people say
     * @param findings takes the statements that have no effect, and those that a source contradicts
     * @param resolver resolves the corpus as constraints say
     */
    public Curator(
            Corpus corpus, Curation curation, Consumer<Finding> findings, Function<Constraints, Resolution> resolver) {
        this.corpus = corpus;
        this.curation = curation;
        this.findings = findings;
        this.resolver = resolver;
        this.meanings = new Meanings(corpus, curation);
        this.same = curation.allSame();
    }

    /** Returns who is who as the curation says, and for the rest as well as can be worked out. */
    public Resolution resolve() {
        Constraints exact = exact();
        Resolution resolution = resolver.apply(exact);
        meanings.learnToldBy(resolution);
        meanings.learnNamedIn(resolution, resolution);
        if (!exact.equals(Constraints.NONE) && hasUnknown()) {
            meanings.learnNamedIn(resolver.apply(Constraints.NONE), resolution);
        }
        meanings.learnFormer(resolution);
        checkKinds(resolution);
        Agreement agreement = agreement();
        Constraints constraints = agreement.constraints(curation.different());
        while (!constraints.equals(exact)) {
            resolution = resolver.apply(constraints);
            exact = constraints;
            if (meanings.learnNamedIn(resolution, resolution)) {
                agreement = agreement();
                constraints = agreement.constraints(curation.different());
            }
        }
        new CurationReport(corpus, curation, meanings, findings).tell(same, agreement);
        return new CuratedResolution(
                resolution, new CuratedEntities(corpus, curation, agreement, resolution).all(meanings.known()));
    }

    private boolean hasUnknown() {
        return meanings.things().stream().anyMatch(thing -> meanings.of(thing).isEmpty());
    }

    private void checkKinds(Resolution resolution) {
        for (Pair pair : same) {
            Optional<EntityKind> one = kind(pair.one(), resolution);
            Optional<EntityKind> other = kind(pair.other(), resolution);
            if (one.isPresent() && other.isPresent() && one.get() != other.get()) {
                throw new IllegalArgumentException(pair.line() + ": " + pair.one() + " and " + pair.other()
                        + " are said to be one, but one is a " + inWords(one.get()) + " and the other a "
                        + inWords(other.get()) + "; correct this statement");
            }
        }
    }

    private Optional<EntityKind> kind(Thing thing, Resolution resolution) {
        return meanings.of(thing).stream()
                .map(mention -> resolution.entityOf(corpus.index().ref(mention)).kind())
                .findFirst();
    }

    private static String inWords(EntityKind kind) {
        return Ascii.toLowerCase(kind.name());
    }

    private Agreement agreement() {
        Agreement agreement = new Agreement(meanings::of, meanings.things());
        same.forEach(agreement::join);
        return agreement;
    }

    /** What is said of mentions, or of things that a mention tells to be two. */
    private Constraints exact() {
        List<Pair> places = same.stream()
                .filter(pair -> pair.one() instanceof Place && pair.other() instanceof Place)
                .toList();
        List<Pair> apart = new ArrayList<>();
        for (Pair pair : curation.different()) {
            meanings.placeOf(pair.one())
                    .ifPresent(one -> meanings.placeOf(pair.other())
                            .ifPresent(other -> apart.add(new Pair(one, other, pair.line()))));
        }
        ImmutableSet<Thing> things = Stream.concat(places.stream(), apart.stream())
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(ImmutableSet.toImmutableSet());
        Agreement agreement = new Agreement(meanings::of, things);
        places.forEach(agreement::join);
        return agreement.constraints(apart);
    }
}
