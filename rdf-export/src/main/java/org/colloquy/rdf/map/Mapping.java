package org.colloquy.rdf.map;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.rdf.skos.ComputingTopics;

/**
 * Turns mentions into triples: entities go to the default graph, the evidence to one named graph per document. A
 * triple may be sent more than once. What is sent does not depend on the order in which mentions come. Not safe for
 * use by several threads.
 */
public final class Mapping {
    private final Context context;
    private final Identities identities;
    private final MappingOptions options;
    private final EvidenceMapping evidence;
    private final PaperMapping papers;
    private final PersonMapping persons;
    private final SessionMapping sessions;
    private final TalkMapping talks;
    private final RoleMapping roles;
    private final SlotMapping slots;
    private final CoauthorMapping coauthors;
    private final OrganisationMapping organisations;
    private final ConceptMapping concepts;
    private final TopicMapping topics;
    private final AffiliationMapping affiliations;
    private final DocumentMapping documents;
    private final DatasetMapping dataset;
    private final CurationMapping curation;
    private final RetiredMapping retired;

    private Mapping(Context context, Identities identities, MappingOptions options) {
        this.context = context;
        this.identities = identities;
        this.options = options;
        this.retired = new RetiredMapping(context.iris(), identities);
        this.evidence = new EvidenceMapping(context);
        this.roles = new RoleMapping(context);
        this.slots = new SlotMapping(context);
        this.coauthors = new CoauthorMapping(context);
        this.organisations = new OrganisationMapping(context);
        this.concepts = new ConceptMapping(context);
        this.topics = new TopicMapping(context, concepts);
        this.papers = new PaperMapping(context, organisations, concepts, coauthors);
        this.persons = new PersonMapping(context);
        this.sessions = new SessionMapping(context, roles, slots, topics);
        this.talks = new TalkMapping(context, roles, slots, topics);
        this.affiliations = new AffiliationMapping(context, organisations);
        this.documents = new DocumentMapping(context);
        this.dataset = new DatasetMapping(context, options);
        this.curation = new CurationMapping(context);
    }

    /** Returns a mapping for one walk over the mentions that {@code resolution} knows. */
    public static Mapping of(Resolution resolution, MappingOptions options) {
        return of(resolution, Identities.FRESH, options);
    }

    /** Returns a mapping for one walk over the mentions, whose entities go by what {@code identities} says. */
    public static Mapping of(Resolution resolution, Identities identities, MappingOptions options) {
        return of(resolution, identities, options, naming -> {});
    }

    /** Returns a mapping that tells {@code names} what things that papers share are called. */
    public static Mapping of(
            Resolution resolution, Identities identities, MappingOptions options, Consumer<Naming> names) {
        Iris iris =
                Iris.of(options.base(), identities).giving(resolution.curated().iris());
        return new Mapping(
                new Context(
                        resolution, iris, options.profile(), options.topics(), names, new Readings(iris), new Told()),
                identities,
                options);
    }

    /**
     * Returns a mapping for one walk over the mentions that come next, of which no name or IRI was chosen by people. What they share
     * with those before, such as journals, conferences and people, is recalled.
     */
    public Mapping next(Resolution resolution) {
        return new Mapping(context.with(resolution), identities, options);
    }

    /** Returns the version of Colloquy, and of its vocabulary, that maps; another may say the same otherwise. */
    public static String version() {
        return DatasetMapping.version() + " " + ComputingTopics.hash();
    }

    /** Sends what is said about a document as such. */
    public void document(SourceDocument document, StreamRDF out) {
        documents.map(document, Emitter.of(out));
    }

    /** Sends what {@code mention} says. */
    public void map(Mention mention, StreamRDF out) {
        Emitter emitter = Emitter.of(out);
        evidence.begin(mention);
        evidence.record(mention, emitter);
        if (mention instanceof PaperMention paper) {
            papers.map(paper, emitter);
        } else if (mention instanceof SessionMention session) {
            sessions.map(session, emitter);
        } else if (mention instanceof TalkMention talk) {
            talks.map(talk, emitter);
        } else if (mention instanceof PersonMention person) {
            Node node = persons.map(person, emitter);
            affiliations.map(person, node, emitter);
            affiliations.belong(person, node, emitter);
        }
    }

    /** Takes note of who wrote what {@code mention} is about, for who wrote with whom, and of nothing else it says. */
    public void mapCoauthors(Mention mention, StreamRDF out) {
        if (mention instanceof PaperMention paper) {
            papers.mapCoauthors(paper, Emitter.of(out));
        }
    }

    /** Sends what can be said only after the last mention. */
    public void finish(StreamRDF out) {
        finishEntities(out);
        finishNames(out);
    }

    /** Sends of this what hangs on entities: computed times, co-authors, retired IRIs. */
    public void finishEntities(StreamRDF out) {
        Emitter emitter = Emitter.of(out);
        papers.finish(emitter);
        sessions.finish(emitter);
        talks.finish(emitter);
        roles.finish(emitter);
        slots.finish(emitter);
        coauthors.finish(emitter);
        retired.map(emitter);
    }

    /** Sends of this the names of what papers share. */
    public void finishNames(StreamRDF out) {
        Emitter emitter = Emitter.of(out);
        papers.finishNames(emitter);
        organisations.finish(emitter);
        topics.finish(emitter);
        concepts.finish(emitter);
        curation.finish(emitter);
    }

    /** Takes note of a name that another mapping told of, as if a mention had said it. */
    public void learn(Naming naming) {
        switch (naming.sort()) {
            case ORGANISATION -> organisations.learn(naming);
            case CONCEPT -> concepts.learn(naming);
            case LINE -> topics.learn(naming);
            case CONTAINER, KEYWORD -> papers.learn(naming);
        }
    }

    /** Sends the description of the data set, with the figures of the finished default graph. */
    public void describe(Figures figures, StreamRDF out) {
        dataset.map(figures, Emitter.of(out));
    }
}
