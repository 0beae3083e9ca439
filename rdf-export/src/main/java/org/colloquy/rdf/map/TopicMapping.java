package org.colloquy.rdf.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.MentionRef;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;
import org.colloquy.rdf.vocabulary.Skos;

/** Topics: a session's title is the topic of its papers. */
final class TopicMapping {
    private final Context context;
    private final EvidenceMapping evidence;

    TopicMapping(Context context) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
    }

    /** Sends that {@code thing} is about what {@code mention}, a session, is called. */
    void map(Node thing, MentionRef mention, Emitter out) {
        Entity session = context.entity(mention);
        String label = Text.line(session.label());
        Node topic = context.iris().topic(label);
        Node scheme = context.iris().topicScheme();
        out.add(thing, Dct.SUBJECT, topic);
        out.add(topic, Rdf.TYPE, Skos.CONCEPT);
        out.add(topic, Skos.PREF_LABEL, Literals.line(label));
        out.add(topic, Skos.IN_SCHEME, scheme);
        out.add(scheme, Rdf.TYPE, Skos.CONCEPT_SCHEME);
        out.add(scheme, Rdfs.LABEL, Literals.line("Topics: the titles of sessions"));
        evidence.also(mention, thing, List.of(Dct.SUBJECT), out);
    }
}
