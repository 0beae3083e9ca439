package org.colloquy.core.resolve;

/**
 * Decides which mentions are about the same paper, person, session and talk.
 *
 * <p>Papers are the same if they share an identifier, or if title, authors and year together speak for it. The preprint, the
 * conference paper and the journal article of one work are three papers, known as versions of each other. People are the same if their names agree
 * but for spelling and what else is known of them fits, the more so the commoner the name is; or if one name is a shorter
 * form of the other and fits nobody else, or nobody nearly as well. Two authors of one paper are never one person. Where
 * the mentions do not settle it, things stay apart.
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
        return resolve(collector.corpus(), weights, listener);
    }

    private static Resolution resolve(Corpus corpus, PersonWeights weights, ComparisonListener listener) {
        NameForms forms = new NameForms(corpus.names());
        Programme programme = new Programme(corpus);
        Papers papers = new Papers(corpus, forms);
        Comparisons comparisons = new Comparisons(corpus.persons(), weights);
        PersonSets people = People.join(corpus, forms, papers.same(), comparisons, listener);
        Disjoint sessions = programme.joinSessions();
        Disjoint talks = programme.joinTalks(sessions, papers.same());

        ResolutionBuilder builder = new ResolutionBuilder(corpus.index(), weights);
        new PaperEntities(corpus, forms, builder).add(papers);
        ProgrammeEntities programmeEntities = new ProgrammeEntities(corpus, programme, builder);
        programmeEntities.addSessions(sessions);
        programmeEntities.addTalks(talks);
        new PersonEntities(corpus, forms, papers.same(), builder).add(people, comparisons);
        return builder.build();
    }
}
