package org.colloquy.rdf.map;

import com.google.common.base.Ascii;
import java.util.List;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Fabio;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Rdf;

/** Papers: what they are, title, abstract, year, identifiers. Of what only one source may say, the representing one does. */
final class PaperMapping {
    private final Context context;
    private final EvidenceMapping evidence;
    private final AuthorshipMapping authorships;
    private final LinkMapping links;
    private final ConferenceMapping conferences;
    private final Preferred<String> abstracts;
    private final Preferred<ConferenceChoice> editions;

    PaperMapping(Context context) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.authorships = new AuthorshipMapping(context);
        this.links = new LinkMapping(context);
        this.conferences = new ConferenceMapping(context);
        this.abstracts = new Preferred<>(context, this::abstractText);
        this.editions = new Preferred<>(context, this::edition);
    }

    void map(PaperMention mention, Emitter out) {
        Entity entity = context.entity(mention.ref());
        Node paper = context.iris().entity(entity);
        Node span = evidence.mention(mention, Cq.PAPER_MENTION, entity, out);
        out.add(paper, Prov.WAS_DERIVED_FROM, span);
        out.add(paper, Rdf.TYPE, Dblp.PUBLICATION);
        switch (mention.kind()) {
            case CONFERENCE_PAPER -> {
                out.add(paper, Rdf.TYPE, Fabio.CONFERENCE_PAPER);
                out.add(paper, Rdf.TYPE, Conf.IN_PROCEEDINGS);
            }
            default -> out.add(paper, Rdf.TYPE, Fabio.EXPRESSION);
        }
        boolean represents = context.represents(mention.ref());
        if (represents) {
            title(mention, paper, out);
        }
        stated(mention, paper, span, out);
        mention.abstractText().ifPresent(text -> abstracts.offer(mention.ref(), text.value(), out));
        mention.conference().ifPresent(choice -> editions.offer(mention.ref(), choice, out));
        authorships.map(mention, entity, represents, out);
        mention.identifiers().forEach(identifier -> identifier(identifier, paper, out));
        mention.links().forEach(link -> links.map(link, paper, out));
    }

    /** Sends what had to wait for all mentions. */
    void finish(Emitter out) {
        abstracts.finish(out);
        editions.finish(out);
    }

    private static void title(PaperMention mention, Node paper, Emitter out) {
        mention.title()
                .ifPresentOrElse(
                        title -> out.add(paper, Dct.TITLE, Literals.line(title.value())),
                        () -> out.add(paper, Rdf.TYPE, Cq.UNTITLED_PAPER));
    }

    private void abstractText(Entity entity, String text, Emitter out) {
        out.add(context.iris().entity(entity), Dct.ABSTRACT, Literals.text(text));
    }

    private void edition(Entity entity, ConferenceChoice choice, Emitter out) {
        Node paper = context.iris().entity(entity);
        out.add(paper, Dct.ISSUED, Literals.year(choice.conference().year()));
        conferences.evidence(choice, paper, Dct.ISSUED, out);
    }

    /** Title and abstract as this document has them stay with its own mention, whoever represents the paper. */
    private void stated(PaperMention mention, Node paper, Node span, Emitter out) {
        mention.title().ifPresent(title -> {
            evidence.fact(title, paper, List.of(Dct.TITLE), out);
            if (evidence.wanted()) {
                evidence.graph(mention.evidence(), out).add(span, Dct.TITLE, Literals.line(title.value()));
            }
        });
        mention.abstractText()
                .ifPresent(text ->
                        out.add(paper, Prov.WAS_DERIVED_FROM, evidence.fact(text, paper, List.of(Dct.ABSTRACT), out)));
    }

    private void identifier(Stated<Identifier> identifier, Node paper, Emitter out) {
        Identifier value = identifier.value();
        Node property = switch (value.scheme()) {
            case DOI -> Bibo.DOI;
            default -> Dct.IDENTIFIER;
        };
        String text = switch (value.scheme()) {
            case DOI -> value.value();
            case ARXIV -> "arXiv:" + value.value();
            default -> Ascii.toLowerCase(value.scheme().name()) + ":" + value.value();
        };
        out.add(paper, property, Literals.line(text));
        evidence.fact(identifier, paper, List.of(property), out);
    }
}
