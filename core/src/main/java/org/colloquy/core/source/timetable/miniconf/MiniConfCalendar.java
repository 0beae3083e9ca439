package org.colloquy.core.source.timetable.miniconf;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.text.Tidy;
import org.jsoup.Jsoup;

/** Reads the entries of a Mini-Conf site's calendar. */
final class MiniConfCalendar {

    private static final Pattern BREAK = Pattern.compile("<br[^<>]{0,20}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITALICS = Pattern.compile("<i>([^<>]{1,4000})</i>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SESSION =
            Pattern.compile("\\b(?:session|sessions|poster|posters)\\b", Pattern.CASE_INSENSITIVE);
    private static final ImmutableMap<String, TalkKind> KINDS = ImmutableMap.<String, TalkKind>builder()
            .put("tutorials", TalkKind.TUTORIAL)
            .put("workshops", TalkKind.WORKSHOP)
            .put("socials", TalkKind.SOCIAL)
            .put("keynotes", TalkKind.KEYNOTE)
            .put("breaks", TalkKind.BREAK)
            .buildOrThrow();

    private final SiteMentions site;

    MiniConfCalendar(SiteMentions site) {
        this.site = site;
    }

    void entry(JsonValue entry) {
        Optional<Passage> printed = entry.textOf("title");
        Optional<Passage> title = printed.map(MiniConfCalendar::title);
        if (title.isEmpty() || title.get().isBlank()) {
            site.problem(Severity.WARNING, "no-title", entry.passage(), "the entry has no title, so it is left out");
            return;
        }
        Stated<String> name = site.stated(plain(title.get().text()), title.get(), "title");
        Optional<Stated<Slot>> slot = MiniConfTimes.slot(site, entry.textOf("start"), entry.textOf("end"));
        Optional<Stated<TalkKind>> kind = entry.textOf("type").flatMap(this::kind);
        if (kind.isEmpty() && isSession(name.value())) {
            session(entry, name, title.get(), slot);
        } else {
            talk(entry, name, printed.get(), slot, kind);
        }
    }

    private static boolean isSession(String title) {
        return SESSION.matcher(title).find();
    }

    private Optional<Stated<TalkKind>> kind(Passage type) {
        String words = Ascii.toLowerCase(type.text().strip());
        return Optional.ofNullable(KINDS.get(words))
                .or(() -> TalkKind.parse(words))
                .map(known -> site.stated(known, type, "kind"));
    }

    private void session(JsonValue entry, Stated<String> name, Passage title, Optional<Stated<Slot>> slot) {
        site.sink()
                .mention(new SessionMention(
                        site.evidence(entry.start(), entry.end(), "entry"),
                        name,
                        room(entry),
                        List.of(),
                        slot,
                        Optional.empty(),
                        site.conference(title)));
    }

    private void talk(
            JsonValue entry,
            Stated<String> name,
            Passage printed,
            Optional<Stated<Slot>> slot,
            Optional<Stated<TalkKind>> kind) {
        new MiniConfTalk(
                        entry.passage(),
                        name,
                        kind,
                        slot,
                        room(entry),
                        people(printed, kind),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        link(entry))
                .send(site);
    }

    private List<Role> people(Passage printed, Optional<Stated<TalkKind>> kind) {
        Matcher italics = ITALICS.matcher(printed.text());
        if (!italics.find()) {
            return List.of();
        }
        boolean organised = kind.map(Stated::value)
                .filter(known -> known == TalkKind.TUTORIAL || known == TalkKind.WORKSHOP || known == TalkKind.SOCIAL)
                .isPresent();
        Passage names = printed.part(italics.start(1), italics.end(1));
        return MiniConfPeople.roles(site, organised ? RoleKind.ORGANISER : RoleKind.SPEAKER, names);
    }

    private Optional<Stated<String>> room(JsonValue entry) {
        return entry.textOf("location")
                .filter(place -> !isAddress(place.text()))
                .map(place -> site.line(place, "room"));
    }

    private List<Stated<Link>> link(JsonValue entry) {
        return entry
                .textOf("link")
                .filter(address -> Ascii.toLowerCase(address.text()).startsWith("http"))
                .map(address ->
                        site.stated(new Link(Link.Kind.PAGE, address.text().strip()), address, "link"))
                .stream()
                .toList();
    }

    private static boolean isAddress(String place) {
        String text = Ascii.toLowerCase(place.strip());
        return text.startsWith("http") || text.contains(".html");
    }

    /** What stands before the first line break. */
    private static Passage title(Passage printed) {
        Matcher line = BREAK.matcher(printed.text());
        return (line.find() && line.start() > 0 ? printed.part(0, line.start()) : printed).strip();
    }

    private static String plain(String markedUp) {
        return Tidy.line(
                markedUp.indexOf('<') < 0
                        ? markedUp
                        : Jsoup.parseBodyFragment(markedUp).wholeText());
    }
}
