package org.colloquy.core.resolve;

import java.util.function.Consumer;
import org.colloquy.core.resolve.corpus.Collector;
import org.colloquy.core.resolve.corpus.Constraints;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.Disjoint;
import org.colloquy.core.resolve.corpus.FormatFaultException;
import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.core.resolve.curation.Curator;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.resolve.entity.ResolutionBuilder;
import org.colloquy.core.resolve.name.NameForms;
import org.colloquy.core.resolve.paper.PaperEntities;
import org.colloquy.core.resolve.paper.Papers;
import org.colloquy.core.resolve.person.ComparisonListener;
import org.colloquy.core.resolve.person.Comparisons;
import org.colloquy.core.resolve.person.People;
import org.colloquy.core.resolve.person.PersonEntities;
import org.colloquy.core.resolve.person.PersonSets;
import org.colloquy.core.resolve.person.PersonWeights;
import org.colloquy.core.resolve.programme.Programme;
import org.colloquy.core.resolve.programme.ProgrammeEntities;

/**
 * Decides which mentions are about the same paper, person, session and talk.
 *
 * <p>Papers are the same if they share an identifier, or if title, authors and year together speak for it. The preprint,
 * the conference paper and the journal article of one work are three papers, known as versions of each other.
 *
 * <p>People are the same if their names agree but for spelling and what else is known of them fits, the more so the
 * commoner the name is; or if one name is a shorter form of the other and fits nobody else, or nobody nearly as well; or if
 * one has more names in the middle, or the family name at the other end, and both have co-authors in common. Two authors of
 * one paper are never one person. Where the mentions do not settle it, things stay apart.
 */
public final class Resolver {

    private Resolver() {}

    /**
     * Goes through {@code mentions} once and decides. The result does not depend on the order of the documents.
     *
     * @throws FormatFaultException if two mentions share their place in a document, or if one speaks of a session or
     *     paper that is not among them; both are faults of a format
     */
    public static Resolution resolve(Mentions mentions) {
        return resolve(mentions, PersonWeights.standard(), ComparisonListener.NONE);
    }

    /**
     * Decides with weights of one's own, and tells {@code listener} what is compared.
     *
     * @throws FormatFaultException as {@link #resolve(Mentions)} does
     */
    public static Resolution resolve(Mentions mentions, PersonWeights weights, ComparisonListener listener) {
        Collector collector = new Collector();
        mentions.forEach(collector);
        return resolve(collector.corpus(), new People.Settings(weights, listener, Constraints.NONE));
    }

    /**
     * Decides as {@code curation} says, and for the rest as well as can be worked out.
     *
     * @param findings takes the statements that have no effect, and those that a source contradicts
     * @throws IllegalArgumentException if statements contradict each other; the message says which, and what to do
     * @throws FormatFaultException as {@link #resolve(Mentions)} does
     */
    public static Resolution resolve(Mentions mentions, Curation curation, Consumer<Curation.Finding> findings) {
        Collector collector = new Collector();
        mentions.forEach(collector);
        return resolve(collector, curation, findings);
    }

    /**
     * Decides as {@code curation} says about the mentions that {@code collector} took.
     *
     * @param findings takes the statements that have no effect, and those that a source contradicts
     * @throws IllegalArgumentException if statements contradict each other; the message says which, and what to do
     * @throws FormatFaultException as {@link #resolve(Mentions)} does
     */
    public static Resolution resolve(Collector collector, Curation curation, Consumer<Curation.Finding> findings) {
        Corpus corpus = collector.corpus();
        if (curation.isEmpty()) {
            return resolve(corpus, Constraints.NONE);
        }
        return new Curator(corpus, curation, findings, constraints -> resolve(corpus, constraints)).resolve();
    }

    private static Resolution resolve(Corpus corpus, Constraints constraints) {
        return resolve(corpus, new People.Settings(PersonWeights.standard(), ComparisonListener.NONE, constraints));
    }

    private static Resolution resolve(Corpus corpus, People.Settings settings) {
        NameForms forms = new NameForms(corpus.names());
        Programme programme = new Programme(corpus);
        Papers papers = new Papers(corpus, forms, settings.constraints());
        Comparisons comparisons = new Comparisons(corpus.persons(), settings.weights());
        PersonSets people = People.join(corpus, forms, papers.same(), comparisons, settings);
        Disjoint sessions = programme.joinSessions();
        Disjoint talks = programme.joinTalks(sessions, papers.same());

        ResolutionBuilder builder = new ResolutionBuilder(corpus.index(), new WeightedComparisons(settings.weights()));
        new PaperEntities(corpus, forms, builder).add(papers);
        ProgrammeEntities programmeEntities = new ProgrammeEntities(corpus, programme, builder);
        programmeEntities.addSessions(sessions);
        programmeEntities.addTalks(talks);
        new PersonEntities(corpus, forms, papers.same(), builder).add(people, comparisons);
        return builder.build();
    }
}
