package org.colloquy.rdf.map;

import com.google.common.base.Ascii;
import java.time.LocalTime;
import java.util.List;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.model.EventTime;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;

/** Editions of conferences, their series, and how it is known that something belongs to one. */
final class ConferenceMapping {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Context context;
    private final EvidenceMapping evidence;
    private final PlaceMapping places;

    ConferenceMapping(Context context) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.places = new PlaceMapping(context);
    }

    /** Sends the edition itself and that {@code event}, whose own edition this is, belongs to it. */
    void place(ConferenceChoice choice, Node event, Emitter out) {
        worked(choice, event, out);
        Node conference = context.iris().conference(choice.conference());
        out.add(event, Conf.IS_SUB_EVENT_OF, conference);
        out.add(conference, Conf.HAS_SUB_EVENT, event);
        evidence(choice, event, Conf.IS_SUB_EVENT_OF, out);
    }

    private void worked(ConferenceChoice choice, Node event, Emitter out) {
        edition(choice.conference(), out);
        if (!choice.stated()) {
            out.add(event, Cq.INFERRED, Conf.IS_SUB_EVENT_OF);
        }
        for (Conference other : choice.alternatives()) {
            edition(other, out);
            out.add(event, Cq.ALTERNATIVE, context.iris().conference(other));
        }
    }

    /** Sends the edition, and the span from which {@code property} of {@code thing} is known through it. */
    void evidence(ConferenceChoice choice, Node thing, Node property, Emitter out) {
        edition(choice.conference(), out);
        if (evidence.wanted()) {
            Node span = evidence.node(choice.evidence());
            evidence.fact(choice.evidence(), thing, List.of(property), out);
            Emitter graph = evidence.graph(choice.evidence(), out);
            graph.add(span, Rdf.TYPE, Cq.CONFERENCE_MENTION);
            EvidenceMapping.quote(span, choice.printed(), graph);
            graph.add(span, Cq.EVIDENCE_FOR, context.iris().conference(choice.conference()));
        }
        evidence.derived(context.iris().conference(choice.conference()), choice.evidence(), out);
    }

    private void edition(Conference conference, Emitter out) {
        Node edition = context.iris().conference(conference);
        if (!context.tells(edition, conference)) {
            return;
        }
        out.add(edition, Rdf.TYPE, Conf.CONFERENCE);
        out.line(edition, Rdfs.LABEL, conference.label());
        out.line(edition, Conf.ACRONYM, conference.label());
        out.add(edition, Conf.START_DATE, Literals.dateTime(start(conference)));
        out.add(edition, Conf.END_DATE, Literals.dateTime(end(conference)));
        out.add(edition, Conf.HAS_SERIES, series(conference.series(), out));
        if (!Ascii.equalsIgnoreCase("online", conference.place())) {
            places.city(conference.place(), edition, out);
        }
    }

    private Node series(ConferenceSeries conferences, Emitter out) {
        Node series = context.iris().series(conferences);
        out.add(series, Rdf.TYPE, Conf.CONFERENCE_SERIES);
        out.line(series, Rdfs.LABEL, conferences.name());
        out.line(series, Conf.ACRONYM, conferences.acronym());
        return series;
    }

    private static EventTime start(Conference conference) {
        return EventTime.of(
                conference.firstDay().atStartOfDay(conference.zone()).toOffsetDateTime());
    }

    private static EventTime end(Conference conference) {
        return EventTime.of(conference
                .lastDay()
                .atTime(LAST_SECOND)
                .atZone(conference.zone())
                .toOffsetDateTime());
    }
}
