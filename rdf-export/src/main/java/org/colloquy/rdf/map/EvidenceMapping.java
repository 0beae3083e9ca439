package org.colloquy.rdf.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.Stated;
import org.colloquy.core.resolve.entity.Resolution.Match;
import org.colloquy.rdf.record.MentionRecords;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Oa;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Rdf;

/**
 * The span behind each fact, in the graph of its document: the characters, the words, the rule, how sure it is, and
 * which properties of which thing it supports.
 */
final class EvidenceMapping {
    private final Context context;

    EvidenceMapping(Context context) {
        this.context = context;
    }

    /** Begins with the readings of another mention. */
    void begin(Mention mention) {
        if (context.profile() != Profile.ENTITIES) {
            context.readings().begin(mention);
        }
    }

    /** Returns the IRI of what a rule read. */
    Node node(Evidence evidence) {
        return context.readings().node(evidence);
    }

    /** Sends where what {@code mention} says was read, and that as a whole, so that it can be made again. */
    void record(Mention mention, Emitter out) {
        Node span = wanted()
                ? context.iris().mention(mention.ref())
                : context.iris().mentionOnce(mention.ref());
        out.add(context.node(mention.ref()), Prov.WAS_DERIVED_FROM, span);
        if (wanted()) {
            graph(mention.evidence(), out).text(span, Cq.AS_READ, MentionRecords.write(mention));
        }
    }

    /**
     * Sends where it was read that there is a thing which a mention speaks of among others. Where little is wanted, the
     * mention's own place says it.
     */
    void derived(Node thing, Evidence evidence, Emitter out) {
        if (context.profile() != Profile.ENTITIES) {
            out.add(thing, Prov.WAS_DERIVED_FROM, node(evidence));
        }
    }

    /** Sends a mention itself, and how it came to be about {@code entity}. */
    void mention(Mention mention, Node type, Entity entity, Emitter out) {
        if (wanted()) {
            Node node = context.iris().mention(mention.ref());
            Emitter graph = graph(mention.evidence(), out);
            span(node, mention.evidence(), graph);
            graph.add(node, Rdf.TYPE, type);
            graph.add(node, Cq.EVIDENCE_FOR, context.iris().entity(entity));
            match(mention.ref(), node, entity, graph);
        }
    }

    /** Sends the span that states {@code properties} of {@code thing}. */
    void fact(Stated<?> fact, Node thing, List<Node> properties, Emitter out) {
        if (wanted()) {
            fact(node(fact.evidence()), fact, thing, properties, out);
        }
    }

    /** Does the same for a reading whose IRI was decided before. The words are those of the characters, whoever reads them. */
    void fact(Node node, Stated<?> fact, Node thing, List<Node> properties, Emitter out) {
        if (wanted()) {
            fact(node, fact.evidence(), thing, properties, out);
            quote(node, fact.printed(), graph(fact.evidence(), out));
            quote(context.iris().mention(fact.evidence().ref()), fact.printed(), graph(fact.evidence(), out));
        }
    }

    /**
     * Sends the span that states {@code property} of {@code thing}, and on the span the value as this document has it,
     * so that what sources say can be compared and a mention can be made again.
     */
    void value(Mention mention, Stated<?> fact, Node thing, Node property, Node value, Emitter out) {
        if (wanted()) {
            fact(fact, thing, List.of(property), out);
            says(mention, fact, property, value, out);
        }
    }

    /** Does the same where the value is a text on one line. */
    void value(Mention mention, Stated<?> fact, Node thing, Node property, String line, Emitter out) {
        if (wanted()) {
            fact(fact, thing, List.of(property), out);
            says(mention, fact, property, line, out);
        }
    }

    /** Sends that the span of {@code fact}, which is a part of {@code mention}, has a value. */
    void says(Mention mention, Stated<?> fact, Node property, Node value, Emitter out) {
        if (wanted()) {
            part(mention, fact.evidence(), out);
            graph(fact.evidence(), out).add(node(fact.evidence()), property, value);
        }
    }

    /** Does the same where the value is a text on one line. */
    void says(Mention mention, Stated<?> fact, Node property, String line, Emitter out) {
        if (wanted()) {
            part(mention, fact.evidence(), out);
            graph(fact.evidence(), out).line(node(fact.evidence()), property, line);
        }
    }

    /** Sends that what states a fact is a part of {@code mention}. */
    void part(Mention mention, Evidence fact, Emitter out) {
        if (wanted()) {
            part(mention, node(fact), fact.ref(), out);
        }
    }

    /** Sends that another mention is a part of {@code mention}. */
    void part(Mention mention, MentionRef other, Emitter out) {
        if (wanted()) {
            part(mention, context.iris().mention(other), other, out);
        }
    }

    private void part(Mention mention, Node part, MentionRef place, Emitter out) {
        Node whole = context.iris().mention(mention.ref());
        if (!whole.equals(part)) {
            out.in(context.iris().documentGraph(place.document())).add(whole, Dct.HAS_PART, part);
        }
    }

    /** Sends the words that stand in a span; none where nothing is printed. */
    static void quote(Node span, String printed, Emitter graph) {
        if (!printed.isEmpty()) {
            graph.add(span, Rdf.TYPE, Oa.TEXT_QUOTE_SELECTOR);
            graph.text(span, Oa.EXACT, printed);
        }
    }

    /** Sends the span from which {@code properties} of {@code thing} were worked out. */
    void fact(Evidence evidence, Node thing, List<Node> properties, Emitter out) {
        if (wanted()) {
            fact(node(evidence), evidence, thing, properties, out);
        }
    }

    private void fact(Node node, Evidence evidence, Node thing, List<Node> properties, Emitter out) {
        Emitter graph = graph(evidence, out);
        span(node, evidence, graph);
        supports(node, thing, properties, graph);
    }

    /** Sends that a mention which was sent before also supports {@code properties} of {@code thing}. */
    void also(MentionRef mention, Node thing, List<Node> properties, Emitter out) {
        if (wanted()) {
            Node node = context.iris().mention(mention);
            supports(node, thing, properties, out.in(context.iris().documentGraph(mention.document())));
        }
    }

    boolean wanted() {
        return context.profile() == Profile.EVIDENCE;
    }

    Emitter graph(Evidence evidence, Emitter out) {
        return out.in(context.iris().documentGraph(evidence.document()));
    }

    private static void supports(Node node, Node thing, List<Node> properties, Emitter graph) {
        graph.add(node, Cq.EVIDENCE_FOR, thing);
        properties.forEach(property -> graph.add(node, Cq.PROPERTY, property));
    }

    private void span(Node node, Evidence evidence, Emitter graph) {
        graph.add(node, Rdf.TYPE, Cq.MENTION);
        graph.add(node, Rdf.TYPE, Oa.TEXT_POSITION_SELECTOR);
        graph.add(node, Oa.START, Literals.integer(evidence.span().start()));
        graph.add(node, Oa.END, Literals.integer(evidence.span().end()));
        graph.add(node, Dct.IS_PART_OF, context.iris().document(evidence.document()));
        graph.line(node, Cq.RULE, evidence.rule());
        graph.add(node, Cq.CONFIDENCE, Literals.decimal(evidence.confidence()));
    }

    /** A mention that stands alone for its entity was matched with nothing. */
    private void match(MentionRef mention, Node node, Entity entity, Emitter graph) {
        if (context.resolution().mentionsOf(entity).size() > 1) {
            Match match = context.resolution().matchOf(mention);
            Node candidate = context.iris().match(mention);
            graph.add(candidate, Rdf.TYPE, Cq.MATCH_CANDIDATE);
            graph.add(candidate, Cq.CANDIDATE_FOR, node);
            graph.add(candidate, Cq.CANDIDATE, context.iris().entity(entity));
            graph.add(candidate, Cq.SCORE, Literals.decimal(match.score()));
            graph.line(candidate, Cq.REASON, match.reason());
        }
    }
}
