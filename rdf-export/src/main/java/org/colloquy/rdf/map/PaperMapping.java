package org.colloquy.rdf.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;

/** Papers: what they are, title, abstract, date, identifiers. Of what only one source may say, the representing one does. */
final class PaperMapping {
    private final Context context;
    private final EvidenceMapping evidence;
    private final AuthorshipMapping authorships;
    private final LinkMapping links;
    private final ConferenceMapping conferences;
    private final IssuedMapping dates;
    private final EditionRecords editions;
    private final PublicationMapping publications;
    private final PaperTopicMapping topics;
    private final CandidateMapping candidates;
    private final CoauthorMapping coauthors;
    private final Preferred<String> abstracts;
    private final PaperSources sources;
    private final PaperSources years;

    PaperMapping(
            Context context, OrganisationMapping organisations, ConceptMapping concepts, CoauthorMapping coauthors) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.authorships = new AuthorshipMapping(context, organisations);
        this.links = new LinkMapping(context);
        this.conferences = new ConferenceMapping(context);
        this.dates = new IssuedMapping(context, conferences);
        this.editions = new EditionRecords(context);
        this.publications = new PublicationMapping(context, organisations);
        this.topics = new PaperTopicMapping(context, concepts);
        this.candidates = new CandidateMapping(context);
        this.coauthors = coauthors;
        this.abstracts = new Preferred<>(context, this::abstractText);
        this.sources = new PaperSources(context, this::decide);
        this.years = new PaperSources(context, (paper, mentions, out) -> year(paper, mentions));
    }

    void map(PaperMention mention, Emitter out) {
        Entity entity = context.entity(mention.ref());
        Node paper = context.iris().entity(entity);
        evidence.mention(mention, Cq.PAPER_MENTION, entity, out);
        out.add(paper, Rdf.TYPE, Dblp.PUBLICATION);
        boolean represents = context.represents(mention.ref());
        if (represents) {
            title(mention, entity, paper, out);
            coauthors.map(mention, out);
            candidates.map(entity, out);
        }
        stated(mention, paper, out);
        mention.abstractText().ifPresent(text -> abstracts.offer(mention.ref(), text.value(), out));
        authorships.map(mention, entity, represents, out);
        mention.identifiers().forEach(identifier -> identifier(mention, identifier, paper, out));
        mention.links().forEach(link -> links.map(mention, link, paper, out));
        dates.map(mention, paper, out);
        edition(mention, paper, out);
        publications.map(mention, paper, out);
        topics.map(mention, paper, out);
        sources.offer(entity, mention, out);
    }

    /** Takes note of a paper's authors and its year alone. */
    void mapCoauthors(PaperMention mention, Emitter out) {
        if (context.represents(mention.ref())) {
            coauthors.map(mention, out);
        }
        years.offer(context.entity(mention.ref()), mention, out);
    }

    /** Sends what had to wait for all mentions. */
    void finish(Emitter out) {
        years.finish(out);
        abstracts.finish(out);
        sources.finish(out);
    }

    void learn(Naming naming) {
        publications.learn(naming);
    }

    /** Sends the names of what papers share. */
    void finishNames(Emitter out) {
        publications.finishNames(out);
    }

    private void decide(Entity entity, List<PaperMention> mentions, Emitter out) {
        Node paper = context.iris().entity(entity);
        PaperKinds.types(mentions.get(0).kind()).forEach(type -> out.add(paper, Rdf.TYPE, type));
        dates.decide(mentions, paper, out);
        year(entity, mentions);
        publications.decide(mentions, paper, out);
        editions.decide(mentions, paper, out);
        for (Entity earlier : context.resolution().earlierVersions(entity)) {
            Node version = context.iris().entity(earlier);
            out.add(paper, Dct.IS_VERSION_OF, version);
            out.add(version, Dct.HAS_VERSION, paper);
        }
    }

    private void year(Entity paper, List<PaperMention> mentions) {
        IssuedMapping.year(mentions).ifPresent(year -> coauthors.year(paper, year));
    }

    private void title(PaperMention mention, Entity entity, Node paper, Emitter out) {
        context.preferred(entity)
                .or(() -> mention.title().map(Stated::value))
                .ifPresentOrElse(
                        title -> out.line(paper, Dct.TITLE, title), () -> out.add(paper, Rdf.TYPE, Cq.UNTITLED_PAPER));
    }

    private void abstractText(Entity entity, String text, Emitter out) {
        out.text(context.iris().entity(entity), Dct.ABSTRACT, text);
    }

    /** A record of a conference paper knows of no talk: the paper was presented at the conference. */
    private void edition(PaperMention mention, Node paper, Emitter out) {
        if (!mention.publication().equals(Publication.NONE)) {
            mention.conference().ifPresent(choice -> {
                Node conference = context.iris().conference(choice.conference());
                out.add(paper, Bibo.PRESENTED_AT, conference);
                out.add(conference, Bibo.PRESENTS, paper);
                conferences.evidence(choice, paper, Bibo.PRESENTED_AT, out);
            });
        }
    }

    /** Title and abstract as this document has them stay with its own mention, whoever represents the paper. */
    private void stated(PaperMention mention, Node paper, Emitter out) {
        mention.title().ifPresent(title -> evidence.value(mention, title, paper, Dct.TITLE, title.value(), out));
        mention.abstractText().ifPresent(text -> {
            evidence.fact(text, paper, List.of(Dct.ABSTRACT), out);
            evidence.derived(paper, text.evidence(), out);
            evidence.part(mention, text.evidence(), out);
            if (evidence.wanted() && !text.value().equals(text.printed())) {
                evidence.says(mention, text, Dct.ABSTRACT, Literals.text(text.value()), out);
            }
        });
    }

    private void identifier(PaperMention mention, Stated<Identifier> stated, Node paper, Emitter out) {
        Identifier identifier = stated.value();
        Node property = Registry.property(identifier);
        String value = Registry.value(identifier);
        out.line(paper, property, value);
        Registry.iri(identifier).ifPresent(iri -> out.add(paper, Rdfs.SEE_ALSO, iri));
        evidence.value(mention, stated, paper, property, value, out);
    }
}
