package org.colloquy.core.source.timetable.conftool;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.timetable.ItemSlots;
import org.colloquy.core.source.timetable.Moment;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.ZoneChoice;

/** Reads sessions with what is presented in them, and papers with the sessions in which they are, of ConfTool's exports. */
final class ConfToolProgramme {

    private static final Pattern CHAIR = Pattern.compile("(?:session_)?chair(\\d{1,4})");
    private static final Pattern CHAIR_NAME = Pattern.compile("(?:session_)?chair(\\d{1,4})_name");
    private static final Pattern CHAIR_PLACE = Pattern.compile("(?:session_)?chair(\\d{1,4})_organi[sz]ation");
    private static final Pattern NO_TIME = Pattern.compile("[0 :./-]*");
    /** What is read, and what is known and has no place in a programme: mail, numbers, the work of reviewers, files. */
    private static final Pattern KNOWN =
            Pattern.compile("(?:p\\d{1,4}_)?(?:paper_?id|title|authors|organi[sz]ations|abstract"
                    + "|keywords|topics|contribution_type|presentation_mode|acceptance(?:_status)?|withdrawn|presenting_author|start|end"
                    + "|doi|external_resource|authors_formatted_\\d{1,4}_(?:name|organi[sz]ation|orcid))"
                    + "|session_(?:title|short|start|end|room|info)|(?:session_)?chair\\d{1,4}(?:_name|_organi[sz]ation)?"
                    + "|.*(?:e-?mail|_id|^id|index|country|region|review|score|copyright|download|filename|upload|comment|submit"
                    + "|last_update|_cv|^sa_|count|order|track_type).*");

    private final SiteMentions site;
    private final ItemSlots slots;
    private final Optional<ZoneChoice> zone;
    /** Sessions that papers name, each told with the first of them. */
    private final Map<String, Optional<MentionRef>> named = new HashMap<>();

    private final Set<String> leftOut = new HashSet<>();

    ConfToolProgramme(SiteMentions site) {
        this.site = site;
        this.slots = new ItemSlots(site);
        this.zone = ZoneChoice.of("", site.context());
    }

    void record(ConfToolRecord record) {
        if (record.field("paperid", "title").isPresent()) {
            paperInSession(record);
        } else {
            session(record);
        }
        record.fields().forEach(this::leftOut);
    }

    private void session(ConfToolRecord record) {
        List<ConfToolRecord> papers = record.presented();
        ScheduledItem session = session(record, record.whole());
        Optional<Passage> title = record.field("session_title", "session_short");
        boolean item = title.flatMap(words -> ScheduledItem.kindOf(words.text()))
                .filter(kind -> kind != TalkKind.SESSION)
                .isPresent();
        if (papers.isEmpty() && item) {
            session.kind(title).sendItem();
            return;
        }
        Optional<MentionRef> ref = session.sendSession();
        papers.forEach(paper -> paper(paper, ref, Optional.of(record)));
    }

    private ScheduledItem session(ConfToolRecord record, Passage whole) {
        ScheduledItem session = new ScheduledItem(site, whole)
                .title(record.field("session_title", "session_short"))
                .slot(slot(record.field("session_start"), record.field("session_end"), Optional.empty()))
                .room(record.field("session_room"))
                .about(record.field("session_info"));
        Map<Integer, Passage> chairs = record.numbered(CHAIR);
        record.numbered(CHAIR_NAME).forEach(chairs::putIfAbsent);
        Map<Integer, Passage> places = record.numbered(CHAIR_PLACE);
        chairs.forEach((number, name) -> session.role(
                RoleKind.SESSION_CHAIR,
                name,
                ScheduledItem.person(
                        site,
                        name,
                        Optional.ofNullable(places.get(number)).stream().toList())));
        return session;
    }

    private void paperInSession(ConfToolRecord record) {
        Optional<Passage> title = record.field("session_title", "session_short");
        if (isLeftOut(record, title.isPresent())) {
            return;
        }
        Optional<MentionRef> ref = title.flatMap(name -> named.computeIfAbsent(
                name.text().strip()
                        + record.field("session_id").map(Passage::text).orElse("")
                        + record.field("session_start").map(Passage::text).orElse(""),
                unseen -> session(record, name).sendSession()));
        paper(record, ref, title.map(in -> record));
    }

    private boolean isLeftOut(ConfToolRecord paper, boolean inSession) {
        Optional<Passage> against = ConfToolDecision.against(paper, inSession);
        against.ifPresent(says -> site.problem(
                Severity.INFO,
                "not-accepted",
                says,
                "the export says that this paper was not accepted, or not yet, so it is left out"));
        return against.isPresent();
    }

    private void paper(ConfToolRecord paper, Optional<MentionRef> in, Optional<ConfToolRecord> session) {
        if (isLeftOut(paper, true)) {
            return;
        }
        ScheduledItem item = new ScheduledItem(site, paper.whole())
                .title(paper.field("title"))
                .kind(paper.field("contribution_type"))
                .kind(paper.field("presentation_mode"))
                .kind(paper.field("acceptance"))
                .slot(slot(paper.field("start"), paper.field("end"), session.flatMap(of -> of.field("session_start"))))
                .in(in)
                .about(paper.field("abstract"))
                .keywords(paper.field("keywords"))
                .keywords(paper.field("topics"))
                .paperLink(paper.field("doi"))
                .paperLink(paper.field("external_resource"));
        ConfToolPeople people = new ConfToolPeople(site, paper);
        people.authors().forEach(item::author);
        people.speakers()
                .forEach(name -> item.role(RoleKind.SPEAKER, name, ScheduledItem.person(site, name, List.of())));
        item.sendItem();
    }

    /** Returns the time from a beginning to an end; both may lack the day, which is that of the session. */
    private Optional<Stated<Slot>> slot(Optional<Passage> start, Optional<Passage> end, Optional<Passage> session) {
        return slots.slot(
                start.map(Passage::strip)
                        .filter(time -> !NO_TIME.matcher(time.text()).matches()),
                end.map(Passage::strip),
                session.flatMap(time -> Moment.parse(time.text())).flatMap(Moment::day),
                zone);
    }

    private void leftOut(String field, Passage value) {
        if (!KNOWN.matcher(field).matches() && leftOut.add(field.replaceFirst("^p\\d{1,4}_", ""))) {
            site.problem(
                    Severity.INFO,
                    "field-left-out",
                    value,
                    "the field '" + field + "' says nothing that a programme has, so it is left out,"
                            + " here and below");
        }
    }
}
