package org.colloquy.rdf.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Rdfs;

/** The items of a programme: talks on papers, question times, breaks. */
final class TalkMapping {
    private final Context context;
    private final EvidenceMapping evidence;
    private final ConferenceMapping conferences;
    private final PlaceMapping places;
    private final TopicMapping topics;
    private final KindMapping kinds;
    private final LinkMapping links;
    private final Preferred<String> abstracts;
    private final RoleMapping roles;
    private final SlotMapping slots;

    TalkMapping(Context context, RoleMapping roles, SlotMapping slots, TopicMapping topics) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.conferences = new ConferenceMapping(context);
        this.places = new PlaceMapping(context);
        this.topics = topics;
        this.kinds = new KindMapping(context);
        this.links = new LinkMapping(context);
        this.abstracts = new Preferred<>(
                context, (entity, text, out) -> out.text(context.iris().entity(entity), Dct.ABSTRACT, text));
        this.roles = roles;
        this.slots = slots;
    }

    /** Sends what had to wait for all mentions. */
    void finish(Emitter out) {
        abstracts.finish(out);
    }

    void map(TalkMention mention, Emitter out) {
        Entity entity = context.entity(mention.ref());
        Node talk = context.iris().entity(entity);
        evidence.mention(mention, Cq.TALK_MENTION, entity, out);
        if (context.represents(mention.ref())) {
            out.line(talk, Rdfs.LABEL, mention.title().value());
        }
        evidence.fact(mention.title(), talk, List.of(Rdfs.LABEL), out);
        kinds.map(mention, talk, out);
        place(mention, talk, out);
        mention.paper().ifPresent(paper -> paper(mention, paper, talk, out));
        mention.slot().ifPresent(slot -> {
            slots.map(mention.ref(), slot, out);
            mention.session().ifPresent(session -> slots.within(session, slot));
        });
        mention.room().ifPresent(room -> places.room(room, mention.conference(), entity, out));
        mention.board().ifPresent(board -> printed(board, talk, Cq.POSTER_NUMBER, out));
        mention.roles().forEach(role -> roles.map(role, entity, out));
        mention.abstractText().ifPresent(text -> {
            abstracts.offer(mention.ref(), text.value(), out);
            evidence.fact(text, talk, List.of(Dct.ABSTRACT), out);
        });
        mention.links().forEach(link -> links.map(mention, link, talk, out));
        mention.awards().forEach(award -> printed(award, talk, Cq.AWARD_AS_PRINTED, out));
    }

    /** An item belongs to its session, and through it to the edition; without a session to the edition itself. */
    private void place(TalkMention mention, Node talk, Emitter out) {
        mention.session()
                .ifPresentOrElse(
                        session -> {
                            Node event = context.node(session);
                            out.add(talk, Conf.IS_SUB_EVENT_OF, event);
                            out.add(event, Conf.HAS_SUB_EVENT, talk);
                            evidence.also(session, talk, List.of(Conf.IS_SUB_EVENT_OF), out);
                        },
                        () -> mention.conference().ifPresent(choice -> conferences.place(choice, talk, out)));
    }

    private void paper(TalkMention mention, MentionRef paper, Node talk, Emitter out) {
        Node node = context.node(paper);
        out.add(talk, Bibo.PRESENTS, node);
        out.add(node, Bibo.PRESENTED_AT, talk);
        evidence.also(mention.ref(), talk, List.of(Bibo.PRESENTS), out);
        evidence.also(mention.ref(), node, List.of(Bibo.PRESENTED_AT), out);
        mention.session().ifPresent(session -> topics.map(node, session, out));
    }

    private void printed(Stated<String> fact, Node talk, Node property, Emitter out) {
        out.line(talk, property, fact.value());
        evidence.fact(fact, talk, List.of(property), out);
    }
}
