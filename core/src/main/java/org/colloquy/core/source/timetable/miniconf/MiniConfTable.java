package org.colloquy.core.source.timetable.miniconf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.SplitNames;
import org.colloquy.core.text.Tidy;

/** Reads the rows of a Mini-Conf table. */
final class MiniConfTable {

    private static final ImmutableList<String> SPEAKERS =
            ImmutableList.of("speaker", "speakers", "presenter", "presenters");
    private static final ImmutableList<String> ORGANISERS = ImmutableList.of("organizers", "organisers");
    private static final ImmutableSet<String> LINKS = ImmutableSet.of("pdf_url", "demo_url", "website", "url", "code");

    private final RecordText text;
    private final SiteMentions site;
    private final boolean ofEvents;
    private final Map<String, MentionRef> sessions = new HashMap<>();

    MiniConfTable(RecordText text, String format, boolean ofEvents, ReadContext context, MentionSink sink) {
        this.text = text;
        this.site = new SiteMentions(text, format, context, sink);
        this.ofEvents = ofEvents;
    }

    void row(Row row) {
        Optional<Passage> title = row.cell("title");
        if (title.isEmpty()) {
            site.problem(Severity.ERROR, "no-title", row.whole(), "the row has no title, so it is left out");
        } else if (row.cell(SPEAKERS).isPresent()) {
            speaker(row, title.get());
        } else if (ofEvents || row.cell(ORGANISERS).isPresent()) {
            event(row, title.get());
        } else {
            paper(row, title.get());
        }
    }

    private void speaker(Row row, Passage title) {
        Passage people = row.cell(SPEAKERS).orElseThrow();
        new MiniConfTalk(
                        row.whole(),
                        site.line(title, "title"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        MiniConfPeople.roles(site, RoleKind.SPEAKER, people),
                        row.cell("session").map(this::session),
                        Optional.empty(),
                        MiniConfTalk.about(site, row.cell("abstract")),
                        links(row))
                .send(site);
    }

    private void event(Row row, Passage title) {
        Optional<Passage> people = row.cell(ORGANISERS).or(() -> row.cell("authors"));
        List<Role> roles = people.map(names -> MiniConfPeople.roles(site, RoleKind.ORGANISER, names))
                .orElse(List.of());
        site.sink()
                .mention(new SessionMention(
                        site.evidence(title.start(), title.end(), "title"),
                        site.line(title, "title"),
                        row.cell("room").map(room -> site.line(room, "room")),
                        roles,
                        MiniConfTimes.slot(site, row.cell("start_time"), row.cell("end_time")),
                        MiniConfTalk.about(site, row.cell("abstract")),
                        site.conference(title)));
    }

    private void paper(Row row, Passage title) {
        Evidence evidence = site.evidence(title.start(), title.end(), "title");
        List<Passage> sessionNames = row.cell("sessions")
                .or(() -> row.cell("session"))
                .map(NamesInWords::atBars)
                .orElse(List.of());
        List<MentionRef> heldIn = sessionNames.stream().map(this::session).toList();
        site.sink()
                .mention(new PaperMention(
                        evidence,
                        PaperKind.CONFERENCE_PAPER,
                        Optional.of(site.line(title, "title")),
                        MiniConfTalk.about(site, row.cell("abstract")),
                        authors(row),
                        links(row),
                        identifiers(row),
                        site.conference(title),
                        publication(row)));
        for (int i = 0; i < heldIn.size(); i++) {
            Passage whole = row.whole();
            new MiniConfTalk(
                            new Passage("", whole.start(), sessionNames.get(i).end()),
                            site.line(title, "title"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.of(heldIn.get(i)),
                            Optional.of(evidence.ref()),
                            Optional.empty(),
                            List.of())
                    .send(site);
        }
    }

    /** Returns the session of that name, which is sent when it is first named. */
    private MentionRef session(Passage name) {
        return sessions.computeIfAbsent(Tidy.line(name.text()), title -> {
            SessionMention session = new SessionMention(
                    site.evidence(name.start(), name.end(), "session"),
                    site.line(name, "session"),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    site.conference(name));
            site.sink().mention(session);
            return session.ref();
        });
    }

    private List<Authorship> authors(Row row) {
        List<Authorship> authors = new ArrayList<>();
        for (Passage name : row.cell("authors").map(NamesInWords::of).orElse(List.of())) {
            String tidied = Tidy.name(name.text());
            if (!tidied.isBlank() && authors.size() < site.context().limits().authors()) {
                authors.add(new Authorship(
                        authors.size() + 1, new PersonMention(site.stated(PersonName.parse(tidied), name, "author"))));
            }
        }
        return authors;
    }

    private List<Stated<Link>> links(Row row) {
        List<Stated<Link>> links = new ArrayList<>();
        for (String column : LINKS) {
            row.cell(column).ifPresent(url -> {
                Link.Kind kind = column.equals("pdf_url")
                        ? Link.Kind.PDF
                        : column.equals("code") ? Link.Kind.CODE : Link.Kind.PAGE;
                links.add(site.stated(new Link(kind, url.text().strip()), url, "link"));
            });
        }
        return links;
    }

    private List<Stated<Identifier>> identifiers(Row row) {
        return row
                .cell("pdf_url")
                .flatMap(url ->
                        Identifier.ofAddress(url.text().strip()).map(id -> site.stated(id, url, "identifier-by-link")))
                .stream()
                .toList();
    }

    private Publication publication(Row row) {
        List<Stated<Subject>> subjects = new ArrayList<>();
        for (Passage word : row.cell("keywords").map(NamesInWords::atBars).orElse(List.of())) {
            subjects.add(site.stated(Subject.keyword(Tidy.line(word.text())), word, "keyword"));
        }
        List<Stated<Detail>> details = new ArrayList<>();
        row.cell("track").ifPresent(track -> details.add(detail(Detail.Kind.SECTION, track)));
        row.cell("paper_type").ifPresent(type -> details.add(detail(Detail.Kind.GENRE, type)));
        return new Publication(
                row.cell("UID").map(uid -> uid.text().strip()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                subjects,
                details,
                List.of(),
                List.of(),
                row.cell("authors").stream().noneMatch(SplitNames::meansOthers));
    }

    private Stated<Detail> detail(Detail.Kind kind, Passage printed) {
        return site.stated(new Detail(kind, Tidy.line(printed.text())), printed, "detail");
    }
}
