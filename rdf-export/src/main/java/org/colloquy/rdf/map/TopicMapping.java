package org.colloquy.rdf.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.topic.concept.ConceptFind;
import org.colloquy.core.topic.concept.SessionLine;
import org.colloquy.core.topic.concept.SessionTitles;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;
import org.colloquy.rdf.vocabulary.Skos;

/**
 * Topics: a session's title is the topic of its papers. What the sessions of several years or tracks have in common,
 * their line, is a broader topic, and leads to the concepts of the vocabulary that it names.
 */
final class TopicMapping {
    private final Context context;
    private final EvidenceMapping evidence;
    private final ConceptMapping concepts;
    private final Map<String, SessionLine> lines = new HashMap<>();
    private final SharedNames labels;

    TopicMapping(Context context, ConceptMapping concepts) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.concepts = concepts;
        this.labels = new SharedNames(Naming.Sort.LINE, context);
    }

    /** Sends that {@code thing} is about what {@code mention}, a session, is called. */
    void map(Node thing, MentionRef mention, Emitter out) {
        Entity session = context.entity(mention);
        String label = Text.line(session.label());
        Node topic = context.iris().topic(label);
        Node scheme = context.iris().topicScheme();
        out.add(thing, Dct.SUBJECT, topic);
        out.add(topic, Rdf.TYPE, Skos.CONCEPT);
        out.line(topic, Skos.PREF_LABEL, label);
        out.add(topic, Skos.IN_SCHEME, scheme);
        out.add(scheme, Rdf.TYPE, Skos.CONCEPT_SCHEME);
        out.line(scheme, Rdfs.LABEL, "Topics: the titles of sessions");
        evidence.also(mention, thing, List.of(Dct.SUBJECT), out);
        line(label, topic, scheme, mention, out);
    }

    private void line(String label, Node topic, Node scheme, MentionRef mention, Emitter out) {
        SessionLine line = lines.computeIfAbsent(label, SessionTitles.of(concepts.finder())::line);
        if (line.key().isEmpty()) {
            return;
        }
        Node broader = context.iris().topicLine(line.key());
        out.add(topic, Skos.BROADER, broader);
        out.add(broader, Skos.NARROWER, topic);
        out.add(broader, Rdf.TYPE, Skos.CONCEPT);
        out.add(broader, Skos.IN_SCHEME, scheme);
        labels.offer(broader, line.title(), mention);
        line.concepts().stream()
                .filter(find -> find.method() != ConceptFind.Method.INFERRED)
                .forEach(find -> out.add(broader, Skos.RELATED_MATCH, concepts.use(find.concept())));
    }

    void learn(Naming naming) {
        labels.learn(naming);
    }

    /** Sends what lines of sessions are called. */
    void finish(Emitter out) {
        labels.finish(out, (line, label) -> out.line(line, Skos.PREF_LABEL, label));
    }
}
