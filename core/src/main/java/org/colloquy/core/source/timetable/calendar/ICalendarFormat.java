package org.colloquy.core.source.timetable.calendar;

import com.google.auto.service.AutoService;
import com.google.common.base.Ascii;
import java.io.IOException;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.Unheard;

/**
 * Calendars (iCalendar, RFC 5545). An event whose category is a session, or to which others are related, is a session; any
 * other is an item, of the kind that its categories name. Of what is repeated the first time is read. Left out are
 * tasks, alarms, free and busy times, addresses of mail, and when an entry was made or changed.
 */
@AutoService(SourceFormat.class)
public final class ICalendarFormat implements SourceFormat {

    private static final double SURE = 0.98;
    private static final String BEGIN = "BEGIN:VCALENDAR";

    @Override
    public String id() {
        return "icalendar";
    }

    @Override
    public String description() {
        return "calendar of sessions and talks (iCalendar, .ics)";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text().stripLeading();
        return Ascii.equalsIgnoreCase(text.substring(0, Math.min(BEGIN.length(), text.length())), BEGIN) ? SURE : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        ICalendarSurvey survey = survey(source, context);
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            ICalendarEvent events = new ICalendarEvent(new SiteMentions(text, id(), context, sink), survey);
            ICalendarReader.read(text, sink, line -> {}, component -> {
                boolean now = !survey.itemsFirst() || events.isSession(component);
                if (component.name().equals("VEVENT") && now) {
                    events.send(component);
                }
            });
            if (survey.itemsFirst()) {
                items(source, context, sink, events);
            }
        }
    }

    private ICalendarSurvey survey(Source source, ReadContext context) throws IOException {
        Unheard unheard = new Unheard();
        try (RecordText text = RecordText.open(source, context.limits(), unheard)) {
            ICalendarSurvey survey = new ICalendarSurvey(new SiteMentions(text, id(), context, unheard));
            ICalendarReader.read(text, unheard, survey::ofCalendar, survey::component);
            return survey;
        }
    }

    /** Reads the items again, where some come before their sessions: a session is sent before what stands in it. */
    private void items(Source source, ReadContext context, MentionSink sink, ICalendarEvent sessions)
            throws IOException {
        Unheard unheard = new Unheard();
        try (RecordText text = RecordText.open(source, context.limits(), unheard)) {
            ICalendarEvent events = sessions.in(new SiteMentions(text, id(), context, sink));
            ICalendarReader.read(text, unheard, line -> {}, component -> {
                if (component.name().equals("VEVENT") && !events.isSession(component)) {
                    events.send(component);
                }
            });
        }
    }
}
