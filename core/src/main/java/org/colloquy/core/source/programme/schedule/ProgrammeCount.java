package org.colloquy.core.source.programme.schedule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;

/** Counts what was found on a page, to tell a programme from other pages with times and names: news, comments, deadlines. */
final class ProgrammeCount implements MentionSink {

    private static final int FEWEST = 3;
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d.])\\d{1,2}[:.h](\\d\\d)(?![\\d.])");
    private static final int MINUTES = 5;
    /** Words that pages with programmes have in their headings. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:program(?:me|ma|m)?s?|programação|schedules?|agenda|timetables?|sessions?|talks?|lectures?|keynotes?"
                    + "|workshops?|conferences?|symposium|seminars?|colloquium|congress|tutorials?|zeitplan|vorträge"
                    + "|tagung|kolloquium|horaire|séances?|programa|conferencias?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What stands above a list of papers, which has no times. */
    private static final Pattern LISTED = Pattern.compile(
            "\\b(?:accepted|list of) (?:\\p{L}{3,12} ){0,2}(?:papers|posters|contributions|abstracts|submissions)\\b",
            Pattern.CASE_INSENSITIVE);

    private final MentionSink sink;
    private final Set<String> clocks = new HashSet<>();
    private final Set<String> times = new HashSet<>();
    private int sessions;
    private int chaired;
    private int talks;
    private int timed;
    private int uneven;
    private int peopled;
    private int kinds;
    /** Talks with people, from a time to a time on a day that is known. */
    private int planned;

    private ProgrammeCount(MentionSink sink) {
        this.sink = sink;
    }

    /** Counts what {@code sink} is told. */
    static ProgrammeCount before(MentionSink sink) {
        return new ProgrammeCount(sink);
    }

    /** Counts what nobody else is told. */
    static ProgrammeCount alone() {
        return new ProgrammeCount(new MentionSink() {
            @Override
            public void mention(Mention mention) {
                // Counted.
            }

            @Override
            public void problem(Problem problem) {
                // Told when the page is read.
            }
        });
    }

    @Override
    public void mention(Mention mention) {
        if (mention instanceof SessionMention session) {
            sessions++;
            chaired += session.roles().isEmpty() ? 0 : 1;
            slot(session.slot());
        } else if (mention instanceof TalkMention talk) {
            talks++;
            peopled += talk.paper().isPresent() || !talk.roles().isEmpty() ? 1 : 0;
            kinds += talk.kind().isPresent() ? 1 : 0;
            planned += isPlanned(talk) ? 1 : 0;
            slot(talk.slot());
        }
        sink.mention(mention);
    }

    private static boolean isPlanned(TalkMention talk) {
        boolean people = talk.paper().isPresent() || !talk.roles().isEmpty();
        return people
                && talk.slot()
                        .map(Stated::value)
                        .filter(slot -> slot.start().isPresent() && slot.end().isPresent())
                        .isPresent();
    }

    private void slot(Optional<Stated<Slot>> slot) {
        String printed = slot.map(Stated::printed).orElse("");
        if (!printed.isEmpty() && times.add(printed)) {
            timed++;
            Matcher clock = CLOCK.matcher(printed);
            boolean found = clock.find();
            clocks.add(found ? clock.group() : printed);
            boolean even = !found || Integer.parseInt(clock.group(1)) % MINUTES == 0;
            uneven += even || clock.find() ? 0 : 1;
        }
    }

    @Override
    public void problem(Problem problem) {
        sink.problem(problem);
    }

    /** Returns how many sessions and items there are. */
    int found() {
        return sessions + talks;
    }

    int talks() {
        return talks;
    }

    /** Returns whether this is one talk or two, each fully told, on a page whose {@code headings} say that it is a programme. */
    boolean isSmallProgramme(String headings) {
        return talks > 0
                && talks < FEWEST
                && planned == talks
                && NAMED.matcher(headings).find();
    }

    /**
     * Returns whether this is a programme: items at several times that somebody planned, or in sessions, with people,
     * breaks or the like; {@code headings} may say so, too.
     */
    boolean isProgramme(String headings) {
        boolean named = NAMED.matcher(headings).find();
        boolean told = peopled + kinds > 1 || named;
        boolean hours = clocks.size() >= FEWEST;
        boolean series = peopled * 2 >= talks && (named || kinds > 0);
        boolean timetable = timed >= FEWEST && (hours || series);
        boolean ofPeople = peopled >= FEWEST && peopled * 4 >= talks * 3;
        boolean inSessions = ofPeople && (named || chaired > 1) && (sessions > 1 || timed > 0);
        boolean list = ofPeople && LISTED.matcher(headings).find();
        return talks + sessions >= FEWEST && told && uneven * FEWEST <= timed && (timetable || inSessions || list);
    }
}
