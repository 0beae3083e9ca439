package org.colloquy.core.source.timetable.miniconf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.yaml.YamlNode;

/** Reads the trees of a Mini-Conf site's sessions. */
final class MiniConfSessions {

    private static final ImmutableMap<String, RoleKind> PEOPLE = ImmutableMap.<String, RoleKind>builder()
            .put("organizers", RoleKind.ORGANISER)
            .put("organisers", RoleKind.ORGANISER)
            .put("presenter", RoleKind.SPEAKER)
            .put("presenters", RoleKind.SPEAKER)
            .put("speaker", RoleKind.SPEAKER)
            .put("speakers", RoleKind.SPEAKER)
            .put("authors", RoleKind.SPEAKER)
            .put("chair", RoleKind.SESSION_CHAIR)
            .put("chairs", RoleKind.SESSION_CHAIR)
            .put("session_chair", RoleKind.SESSION_CHAIR)
            .buildOrThrow();

    private final SiteMentions site;

    MiniConfSessions(SiteMentions site) {
        this.site = site;
    }

    void read(YamlNode root) {
        for (YamlNode.Entry entry : root.entries()) {
            Optional<Passage> name = entry.key().passage();
            if (name.isPresent() && !entry.value().entries().isEmpty()) {
                session(name.get(), entry.value());
            }
        }
        if (root instanceof YamlNode.Sequence list) {
            list.values().forEach(this::event);
        }
    }

    private void session(Passage name, YamlNode node) {
        Passage title = node.text("title").orElse(name);
        Optional<Passage> start = node.text("date").or(() -> node.text("start_time"));
        Optional<Stated<Slot>> slot = MiniConfTimes.slot(site, start, node.text("end_time"));
        MentionRef session = session(title, node, slot);
        Set<String> seen = new HashSet<>();
        for (YamlNode item : node.items("papers")) {
            item.passage().filter(key -> seen.add(key.text().strip())).ifPresent(key -> paper(key, session, slot));
        }
    }

    /** The site knows the paper's title elsewhere; here it has a key. */
    private void paper(Passage key, MentionRef session, Optional<Stated<Slot>> slot) {
        Evidence evidence = site.evidence(key.start(), key.end(), "paper-key");
        site.sink()
                .mention(new PaperMention(
                        evidence,
                        PaperKind.CONFERENCE_PAPER,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        site.conference(key),
                        keyed(key.text().strip())));
        new MiniConfTalk(
                        // The list's sign before the key makes this another place than the paper's.
                        new Passage(key.text(), key.start() - 1, key.end()),
                        site.line(key, "paper-key"),
                        Optional.empty(),
                        slot,
                        Optional.empty(),
                        List.of(),
                        Optional.of(session),
                        Optional.of(evidence.ref()),
                        Optional.empty(),
                        List.of())
                .send(site);
    }

    private static Publication keyed(String key) {
        return new Publication(
                Optional.of(key),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    private void event(YamlNode node) {
        Optional<Passage> title = node.text("title");
        if (title.isEmpty()) {
            site.sink()
                    .problem(site.text()
                            .problem(
                                    Severity.WARNING,
                                    "no-title",
                                    node.start(),
                                    Math.max(node.end(), node.start() + 1),
                                    "the item has no title, so it is left out"));
            return;
        }
        MentionRef session =
                session(title.get(), node, MiniConfTimes.slot(site, node.text("start_time"), node.text("end_time")));
        for (YamlNode part : node.items("sessions")) {
            Optional<Passage> name = part.text("name").or(() -> part.text("title"));
            Optional<Stated<Slot>> slot = MiniConfTimes.slot(site, part.text("start_time"), part.text("end_time"));
            if (name.isPresent()) {
                part(part, name.get(), slot, session);
            }
        }
    }

    private void part(YamlNode node, Passage name, Optional<Stated<Slot>> slot, MentionRef session) {
        new MiniConfTalk(
                        new Passage(name.text(), node.start(), node.end()),
                        site.line(name, "title"),
                        Optional.empty(),
                        slot,
                        Optional.empty(),
                        ImmutableList.of(),
                        Optional.of(session),
                        Optional.empty(),
                        Optional.empty(),
                        ImmutableList.of())
                .send(site);
    }

    private MentionRef session(Passage title, YamlNode node, Optional<Stated<Slot>> slot) {
        SessionMention session = new SessionMention(
                site.evidence(title.start(), title.end(), "title"),
                site.line(title, "title"),
                node.text("room").or(() -> node.text("location")).map(room -> site.line(room, "room")),
                roles(node),
                slot,
                MiniConfTalk.about(site, node.text("abstract").or(() -> node.text("desc"))),
                site.conference(title));
        site.sink().mention(session);
        return session.ref();
    }

    private List<Role> roles(YamlNode node) {
        List<Role> roles = new ArrayList<>();
        for (YamlNode.Entry entry : node.entries()) {
            RoleKind kind = PEOPLE.get(entry.key().text());
            Optional<Passage> label = entry.key().passage();
            if (kind != null && label.isPresent()) {
                for (YamlNode name : entry.value().items()) {
                    name.passage()
                            .ifPresent(people -> roles.addAll(MiniConfPeople.roles(site, kind, label.get(), people)));
                }
            }
        }
        return roles;
    }
}
