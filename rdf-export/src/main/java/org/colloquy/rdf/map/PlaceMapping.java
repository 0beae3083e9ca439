package org.colloquy.rdf.map;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;

/** Rooms and the cities that conferences are held in. */
final class PlaceMapping {
    private final Context context;
    private final EvidenceMapping evidence;

    PlaceMapping(Context context) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
    }

    /** Sends a room of an edition; where no edition is known, the room is known within {@code owner} alone. */
    void room(Stated<String> room, Optional<ConferenceChoice> choice, Entity owner, Emitter out) {
        String label = Text.line(room.value());
        String scope = choice.map(c -> c.conference().label()).orElse(owner.key());
        Node event = context.iris().entity(owner);
        Node site = site(context.iris().site(scope, label), label, event, out);
        evidence.fact(room, event, List.of(Conf.HAS_LOCATION), out);
        evidence.fact(room, site, List.of(Rdfs.LABEL), out);
        evidence.derived(site, room.evidence(), out);
    }

    void city(String place, Node event, Emitter out) {
        String label = Text.line(place);
        site(context.iris().site("", label), label, event, out);
    }

    private static Node site(Node site, String label, Node event, Emitter out) {
        out.add(event, Conf.HAS_LOCATION, site);
        out.add(site, Rdf.TYPE, Conf.SITE);
        out.line(site, Rdfs.LABEL, label);
        return site;
    }
}
