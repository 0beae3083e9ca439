package org.colloquy.core.source.timetable.frab;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.ZoneChoice;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.source.xml.XmlRecords;

/**
 * Schedules as frab, pretalx, Pentabarf and others write them in XML ({@code schedule.xml}), event by event. Of abstract,
 * description and subtitle the first that there is counts. Left out are tracks that name no kind, languages, pictures,
 * biographies, licences, and what the schedulers note for themselves.
 */
@AutoService(SourceFormat.class)
public final class FrabXmlFormat implements SourceFormat {

    private static final double SURE = 0.97;
    private static final Pattern ROOT = Pattern.compile("<schedule[\\s>/]");
    private static final Pattern INNER = Pattern.compile("<(?:conference|day)[\\s>/]");

    @Override
    public String id() {
        return "frab-xml";
    }

    @Override
    public String description() {
        return "schedule of frab, pretalx or Pentabarf (schedule.xml)";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        return text.stripLeading().startsWith("<")
                        && ROOT.matcher(text).find()
                        && INNER.matcher(text).find()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            Schedule schedule = new Schedule(new SiteMentions(text, id(), context, sink));
            XmlRecords.named("conference", "event").read(text, context.limits(), sink, schedule::record);
        }
    }

    /** What is known of the schedule so far. */
    private static final class Schedule {

        private final SiteMentions site;
        private FrabEvents events;

        Schedule(SiteMentions site) {
            this.site = site;
            this.events = new FrabEvents(site, ZoneChoice.of("", site.context()), Optional.empty());
        }

        void record(XmlElement record, List<XmlElement> around) {
            if (record.name().equals("conference")) {
                String zone = record.textOf("time_zone_name").map(Passage::text).orElse("");
                events = new FrabEvents(site, ZoneChoice.of(zone, site.context()), edition(record));
            } else {
                events.send(new Event(record), day(around), Optional.empty());
            }
        }

        private Optional<ConferenceChoice> edition(XmlElement conference) {
            return named(conference, "title").or(() -> named(conference, "acronym"));
        }

        private Optional<ConferenceChoice> named(XmlElement conference, String field) {
            return conference.textOf(field).flatMap(printed -> site.edition(printed, "conference"));
        }

        private static FrabEvents.Day day(List<XmlElement> around) {
            return around.stream()
                    .filter(element -> element.name().equals("day"))
                    .map(day -> FrabEvents.Day.of(day.attributeText("date"), day.attributeText("start")))
                    .findFirst()
                    .orElse(FrabEvents.Day.of("", ""));
        }
    }

    /** An event in XML. */
    private record Event(XmlElement element) implements FrabEvent {

        @Override
        public Passage whole() {
            return element.reading("");
        }

        @Override
        public Optional<Passage> text(String field) {
            return element.textOf(field);
        }

        @Override
        public List<Passage> persons() {
            return element.path("persons").map(all -> all.children("person")).orElse(List.of()).stream()
                    .flatMap(person -> person.text().stream())
                    .toList();
        }

        @Override
        public Passage personsLabel() {
            return element.child("persons")
                    .map(persons -> new Passage(
                            persons.qualifiedName(),
                            persons.start() + 1,
                            persons.start() + 1 + persons.qualifiedName().length()))
                    .orElseGet(this::whole);
        }

        @Override
        public List<Attached> attached() {
            return element.children("links", "attachments").stream()
                    .flatMap(list -> list.children("link", "attachment").stream())
                    .flatMap(link -> link
                            .attribute("href")
                            .or(() -> link.attribute("url"))
                            .map(address -> new Attached(link.text(), address))
                            .stream())
                    .toList();
        }
    }
}
