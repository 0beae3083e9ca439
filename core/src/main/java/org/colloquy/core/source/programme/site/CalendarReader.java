package org.colloquy.core.source.programme.site;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.page.HtmlPage;
import org.colloquy.core.source.programme.time.SlotLine;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the calendar of a conference: days, in them boxes of what begins at one time, in these events, and sessions with
 * their talks. Only the box says whether it is morning or afternoon.
 */
final class CalendarReader {

    private static final String STEPS = ".hdrbox, .timebox > .time, .eventsession, .sessiontitle, .content,"
            + " .poster-session a[href*=/poster/], .oral-session a[href*=/oral/]";
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?:\\s?-\\s?(\\d{1,2}):(\\d{2}))?(?:\\s?([AaPp])\\.?[Mm]\\.?)?");
    private static final Pattern BRACKETED = Pattern.compile("^\\[([^\\]]{4,20})\\]\\s*");

    private final HtmlPage page;
    private final ImmutableList.Builder<Item> items = ImmutableList.builder();
    private @Nullable Printed day;
    private @Nullable Printed time;
    private @Nullable SlotLine box;
    private @Nullable SessionHead session;
    private @Nullable Element sessionBox;

    private CalendarReader(HtmlPage page) {
        this.page = page;
    }

    /** Returns the events, talks and sessions of the calendar; none if the page holds no calendar. */
    static List<Item> read(HtmlPage page) {
        CalendarReader reader = new CalendarReader(page);
        page.dom().select(STEPS).stream()
                .filter(element -> element.closest(".timebox") != null || element.hasClass("hdrbox"))
                .forEach(reader::step);
        return reader.items.build();
    }

    private void step(Element element) {
        if (element.hasClass("hdrbox")) {
            day = page.text(element);
            box = null;
        } else if (element.hasClass("time")) {
            time = page.text(element);
            box = day == null || time.isEmpty()
                    ? null
                    : SlotLine.parse(Printed.join(List.of(day, time))).orElse(null);
            session = null;
        } else if (element.hasClass("sessiontitle")) {
            readSession(element);
        } else if (element.hasClass("eventsession")) {
            readEvent(element);
        } else {
            readTalk(element);
        }
    }

    private void readEvent(Element element) {
        Item.Builder item = new Item.Builder();
        Element title = element.selectFirst(".title-style");
        if (title == null || !title.hasText()) {
            return;
        }
        item.title = page.text(title);
        item.address = address(title);
        item.kind = text(element, ".hdr-style")
                .map(kind -> kind.trim(CharMatcher.anyOf(": ")))
                .orElse(null);
        item.authors = text(element, ".speaker-style").orElse(null);
        item.room = RoomOfClass.find(page, element).orElse(null);
        item.slot = slotOfEvent(text(element, ".end-time")).orElse(null);
        items.add(item.build());
    }

    private Optional<SlotLine> slotOfEvent(Optional<Printed> ends) {
        SlotLine start = box;
        if (start == null || time == null) {
            return Optional.empty();
        }
        Optional<Printed> clock = ends.flatMap(CalendarReader::clock);
        Printed printed = clock.map(end -> Printed.join(List.of(time, end))).orElse(time);
        return Optional.of(with(start, printed, start.start(), clock.flatMap(end -> end(end.text(), start.start()))));
    }

    private void readSession(Element element) {
        Optional<Printed> times = text(element, ".sessiontime");
        Printed whole = page.text(element);
        Printed title = times.filter(found -> whole.text().endsWith(found.text()))
                .map(found -> whole.sub(0, whole.length() - found.length()).strip())
                .orElse(whole);
        if (title.isEmpty()) {
            return;
        }
        sessionBox = element.closest(".oral-session, .poster-session");
        SessionHead read = new SessionHead(
                title,
                sessionBox == null ? Optional.empty() : RoomOfClass.find(page, sessionBox),
                List.of(),
                times.flatMap(CalendarReader::clock).flatMap(this::slot),
                List.of());
        session = read;
        Item.Builder item = new Item.Builder();
        item.session = read;
        items.add(item.build());
    }

    private void readTalk(Element element) {
        Printed text = page.text(element);
        Matcher bracket = BRACKETED.matcher(text.text());
        Item.Builder item = new Item.Builder();
        if (bracket.find()) {
            item.slot = slot(text.sub(bracket.start(1), bracket.end(1))).orElse(null);
            item.title = text.from(bracket.end()).strip();
        } else {
            item.title = text;
        }
        boolean inSession = sessionBox != null && sessionBox.equals(element.closest(".oral-session, .poster-session"));
        item.session = inSession ? session : null;
        item.address = address(element);
        item.kind = item.address == null ? CardReader.kindOfClass(page, element).orElse(null) : null;
        boolean read = element.closest(".eventsession") != null
                || (!element.hasClass("content") && element.closest(".content, .sessiontitle") != null);
        if (!item.title.isEmpty() && !read) {
            items.add(item.build());
        }
    }

    private @Nullable Printed address(Element element) {
        Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href]");
        return link == null ? null : page.attribute(link, "href").orElse(null);
    }

    private Optional<Printed> text(Element element, String selector) {
        Element found = element.selectFirst(selector);
        return found == null ? Optional.empty() : Optional.of(page.text(found)).filter(text -> !text.isEmpty());
    }

    private static Optional<Printed> clock(Printed text) {
        Matcher clock = CLOCK.matcher(text.text());
        return clock.find() ? Optional.of(text.sub(clock.start(), clock.end())) : Optional.empty();
    }

    private Optional<SlotLine> slot(Printed clock) {
        Matcher matcher = CLOCK.matcher(clock.text());
        SlotLine morningOrNot = box;
        if (morningOrNot == null || !matcher.matches()) {
            return Optional.empty();
        }
        return notBefore(matcher.group(1), matcher.group(2), morningOrNot.start())
                .map(start -> with(
                        morningOrNot,
                        clock,
                        start,
                        matcher.group(3) == null
                                ? Optional.empty()
                                : notBefore(matcher.group(3), matcher.group(4), start)));
    }

    private static Optional<LocalTime> end(String clock, LocalTime start) {
        Matcher matcher = CLOCK.matcher(clock);
        return matcher.find() ? notBefore(matcher.group(1), matcher.group(2), start) : Optional.empty();
    }

    /** Returns the first time after {@code start} at which a clock with twelve hours shows this. */
    private static Optional<LocalTime> notBefore(String hour, String minute, LocalTime start) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        if (hours > 23 || minutes > 59) {
            return Optional.empty();
        }
        LocalTime morning = LocalTime.of(hours > 12 ? hours : hours % 12, minutes);
        return Optional.of(morning.isBefore(start) && hours <= 12 ? morning.plusHours(12) : morning);
    }

    private static SlotLine with(SlotLine day, Printed printed, LocalTime start, Optional<LocalTime> end) {
        return new SlotLine(
                printed,
                day.date(),
                day.weekday(),
                day.month(),
                day.day(),
                day.year(),
                start,
                end,
                day.zone(),
                false,
                Optional.empty());
    }
}
