package org.colloquy.rdf.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;

/** Sessions: title, edition, room, time, roles. */
final class SessionMapping {
    private final Context context;
    private final EvidenceMapping evidence;
    private final ConferenceMapping conferences;
    private final PlaceMapping places;
    private final RoleMapping roles;
    private final TopicMapping topics;
    private final SlotMapping slots;
    private final Preferred<Stated<String>> abstracts;

    SessionMapping(Context context, RoleMapping roles, SlotMapping slots, TopicMapping topics) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.conferences = new ConferenceMapping(context);
        this.places = new PlaceMapping(context);
        this.roles = roles;
        this.topics = topics;
        this.slots = slots;
        this.abstracts = new Preferred<>(
                context, (entity, text, out) -> out.text(context.iris().entity(entity), Dct.ABSTRACT, text.value()));
    }

    void map(SessionMention mention, Emitter out) {
        Entity entity = context.entity(mention.ref());
        Node session = context.iris().entity(entity);
        out.add(session, Rdf.TYPE, Conf.SESSION);
        evidence.mention(mention, Cq.SESSION_MENTION, entity, out);
        if (context.represents(mention.ref())) {
            out.line(session, Rdfs.LABEL, mention.title().value());
        }
        evidence.fact(mention.title(), session, List.of(Rdfs.LABEL), out);
        topics.map(session, mention.ref(), out);
        mention.conference().ifPresent(choice -> conferences.place(choice, session, out));
        mention.room().ifPresent(room -> places.room(room, mention.conference(), entity, out));
        mention.slot().ifPresent(slot -> slots.map(mention.ref(), slot, out));
        mention.abstractText().ifPresent(text -> {
            evidence.fact(text, session, List.of(Dct.ABSTRACT), out);
            abstracts.offer(mention.ref(), text, out);
        });
        mention.roles().forEach(role -> roles.map(role, entity, out));
    }

    void finish(Emitter out) {
        abstracts.finish(out);
    }
}
