package org.colloquy.rdf.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Cq;

/** When talks and sessions take place. A session without a printed time lasts from its first talk to its last. */
final class SlotMapping {
    private final Context context;
    private final EvidenceMapping evidence;
    private final Preferred<Stated<Slot>> slots;
    private final Map<Entity, Span> computed = new TreeMap<>();

    SlotMapping(Context context) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.slots = new Preferred<>(context, this::send);
    }

    /** Sends the printed time of a talk or session. */
    void map(MentionRef mention, Stated<Slot> slot, Emitter out) {
        Node event = context.node(mention);
        List<Node> stated = new ArrayList<>(properties(slot.value()));
        stated.add(Cq.TIME_AS_PRINTED);
        evidence.fact(slot, event, stated, out);
        evidence.derived(event, slot.evidence(), out);
        slots.offer(mention, slot, out);
    }

    /** Takes note of a talk of {@code session}. */
    void within(MentionRef session, Stated<Slot> slot) {
        if (slot.value().start().isPresent()) {
            Read read = new Read(slot, evidence.node(slot.evidence()));
            computed.merge(context.entity(session), new Span(read, read), Span::union);
        }
    }

    /** Sends the times that had to wait for all mentions. */
    void finish(Emitter out) {
        slots.finish(out);
        computed.forEach((session, span) -> {
            if (!slots.hasSent(session)) {
                compute(context.iris().entity(session), span, out);
            }
        });
        computed.clear();
    }

    private void send(Entity entity, Stated<Slot> stated, Emitter out) {
        Node event = context.iris().entity(entity);
        Slot slot = stated.value();
        slot.start().ifPresent(start -> out.add(event, Conf.START_DATE, Literals.dateTime(start)));
        slot.end().ifPresent(end -> out.add(event, Conf.END_DATE, Literals.dateTime(end)));
        out.line(event, Cq.TIME_AS_PRINTED, stated.printed());
        if (!slot.inferred().isEmpty()) {
            properties(slot).forEach(property -> out.add(event, Cq.INFERRED, property));
        }
    }

    private void compute(Node session, Span span, Emitter out) {
        span.first().start().ifPresent(start -> {
            out.add(session, Conf.START_DATE, Literals.dateTime(start));
            out.add(session, Cq.INFERRED, Conf.START_DATE);
            evidence.fact(span.first().node(), span.first().slot(), session, List.of(Conf.START_DATE), out);
        });
        span.last().end().ifPresent(end -> {
            out.add(session, Conf.END_DATE, Literals.dateTime(end));
            out.add(session, Cq.INFERRED, Conf.END_DATE);
            evidence.fact(span.last().node(), span.last().slot(), session, List.of(Conf.END_DATE), out);
        });
    }

    private static List<Node> properties(Slot slot) {
        List<Node> properties = new ArrayList<>();
        slot.start().ifPresent(start -> properties.add(Conf.START_DATE));
        slot.end().ifPresent(end -> properties.add(Conf.END_DATE));
        return properties;
    }

    /** The time of a talk, and where it was read. */
    private record Read(Stated<Slot> slot, Node node) {
        Optional<EventTime> start() {
            return slot.value().start();
        }

        Optional<EventTime> end() {
            return slot.value().end();
        }

        boolean isBefore(Read other) {
            return slot.evidence().ref().compareTo(other.slot.evidence().ref()) <= 0;
        }
    }

    /** The talk that begins first and the talk that ends last. */
    private record Span(Read first, Read last) {
        Span union(Span other) {
            return new Span(earlier(first, other.first), later(last, other.last));
        }

        private static Read earlier(Read one, Read other) {
            int order = one.start().orElseThrow().compareTo(other.start().orElseThrow());
            return order < 0 || (order == 0 && one.isBefore(other)) ? one : other;
        }

        private static Read later(Read one, Read other) {
            int order = one.end()
                    .map(end -> other.end().map(end::compareTo).orElse(1))
                    .orElse(-1);
            return order > 0 || (order == 0 && one.isBefore(other)) ? one : other;
        }
    }
}
