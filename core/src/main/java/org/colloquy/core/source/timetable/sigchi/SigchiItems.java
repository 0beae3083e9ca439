package org.colloquy.core.source.timetable.sigchi;

import com.google.common.base.Ascii;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.timetable.JsonItem;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;

/** Sends sessions and contents of a programme of SIGCHI. */
final class SigchiItems {

    /** The kinds of items in a session: a session of such a kind is one, even if nothing is in it yet. */
    private static final Set<TalkKind> IN_SESSIONS = Sets.immutableEnumSet(
            TalkKind.ORAL,
            TalkKind.SPOTLIGHT,
            TalkKind.POSTER,
            TalkKind.TALK,
            TalkKind.DEMONSTRATION,
            TalkKind.SESSION);

    private final SigchiNumbers numbers;
    /** The sessions in which a content is presented, in their order. */
    private final Map<String, Map<String, Held>> sessionsOf = new HashMap<>();

    private final Map<String, Held> sessions = new HashMap<>();

    SigchiItems(SigchiNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * A session that was sent.
     *
     * @param ref its name
     * @param slots when each of its contents begins and ends, as far as that is known
     */
    private record Held(MentionRef ref, Map<String, Stated<Slot>> slots) {}

    /** Sends what has contents in it. */
    void session(SiteMentions site, String part, JsonItem record) {
        if (!hasItems(part) || isItem(part, record)) {
            return;
        }
        Optional<SigchiPeriod> period = period(site, record);
        ScheduledItem session = item(site, record).slot(period.map(SigchiPeriod::slot));
        session.sendSession().ifPresent(ref -> {
            List<String> contents = ids(record, "contentIds");
            boolean apart = record.value()
                    .get("isParallelPresentation")
                    .filter(JsonValue::isTrue)
                    .isPresent();
            Held held = new Held(ref, apart ? Map.of() : slots(period, contents));
            sessions.put(part + id(record), held);
            contents.forEach(content -> sessionsOf
                    .computeIfAbsent(content, first -> new LinkedHashMap<>())
                    .put(part + id(record), held));
        });
    }

    /** The contents of a session follow each other, as long as each or its kind takes; none is placed if they are longer than it. */
    private Map<String, Stated<Slot>> slots(Optional<SigchiPeriod> period, List<String> contents) {
        Map<String, Stated<Slot>> slots = new HashMap<>();
        long at = 0;
        for (String content : contents) {
            long from = at;
            long to = at + numbers.minutes(content).orElse(0);
            Optional<Stated<Slot>> slot = period.filter(held -> to > from).flatMap(held -> held.within(from, to));
            if (slot.isEmpty()) {
                return Map.of();
            }
            slots.putIfAbsent(content, slot.get());
            at = to;
        }
        return slots;
    }

    private static boolean hasItems(String part) {
        return part.equals("sessions") || part.equals("events");
    }

    private boolean isItem(String part, JsonItem record) {
        boolean empty = record.each("contentIds").isEmpty();
        boolean ofItsOwn = numbers.kind(record)
                .filter(kind -> !IN_SESSIONS.contains(kind.value()))
                .isPresent();
        return empty && (part.equals("events") || ofItsOwn);
    }

    private static String id(JsonItem record) {
        return record.text("id").map(Passage::text).orElse("");
    }

    private static List<String> ids(JsonItem record, String field) {
        return record.each(field).stream()
                .flatMap(id -> id.value().printed().stream())
                .map(Passage::text)
                .toList();
    }

    private Optional<SigchiPeriod> period(SiteMentions site, JsonItem record) {
        return numbers.slot(site, record).or(() -> numbers.period(site, record));
    }

    /** Sends contents, and what takes place without any. */
    void item(SiteMentions site, String part, JsonItem record) {
        if (part.equals("contents")) {
            content(site, record);
        } else if (hasItems(part) && isItem(part, record)) {
            item(site, record)
                    .isOf(numbers.kind(record))
                    .slot(period(site, record).map(SigchiPeriod::slot))
                    .sendItem();
        }
    }

    private ScheduledItem item(SiteMentions site, JsonItem record) {
        ScheduledItem item = new ScheduledItem(site, record.whole())
                .edition(numbers.edition())
                .title(record.text("name"))
                .isIn(numbers.room(site, record))
                .about(record.text("description"));
        people(site, record, "chairIds", RoleKind.SESSION_CHAIR, item);
        people(site, record, "presenterIds", RoleKind.SPEAKER, item);
        return item;
    }

    private void people(SiteMentions site, JsonItem record, String field, RoleKind role, ScheduledItem item) {
        Passage label = record.label(field).filter(words -> !words.isBlank()).orElseGet(record::whole);
        for (JsonItem id : record.each(field)) {
            item.role(role, label, id.value().printed().flatMap(number -> numbers.person(site, number)));
        }
    }

    /** Sends an item for each session in which a content is presented, and one for a content that is in none. */
    private void content(SiteMentions site, JsonItem record) {
        List<Held> in = sessionsOf(record);
        Passage all = record.whole();
        Optional<MentionRef> paper = Optional.empty();
        long most = Math.min(Math.max(in.size(), 1), all.end() - all.start());
        for (int i = 0; i < most; i++) {
            Optional<Held> held = in.isEmpty() ? Optional.empty() : Optional.of(in.get(i));
            // No two items stand at the same place.
            Passage whole = new Passage("", all.start() + i, all.end());
            paper = talk(site, whole, record)
                    .in(held.map(Held::ref))
                    .slot(held.map(of -> of.slots().get(id(record))))
                    .presents(paper)
                    .sendItem();
        }
    }

    /** A content may name its sessions, too; those that name it come first. */
    private List<Held> sessionsOf(JsonItem content) {
        Map<String, Held> in = new LinkedHashMap<>(sessionsOf.getOrDefault(id(content), Map.of()));
        for (String part : List.of("session", "event")) {
            for (String id : ids(content, part + "Ids")) {
                String name = part + "s" + id;
                Optional.ofNullable(sessions.get(name)).ifPresent(held -> in.put(name, held));
            }
        }
        return List.copyOf(in.values());
    }

    private ScheduledItem talk(SiteMentions site, Passage whole, JsonItem record) {
        ScheduledItem item = new ScheduledItem(site, whole)
                .edition(numbers.edition())
                .title(record.text("title", "name"))
                .isOf(numbers.kind(record))
                .about(record.text("abstract"))
                .keywords(record.each("keywords").stream()
                        .flatMap(word -> word.value().printed().stream())
                        .toList());
        for (JsonItem author : record.each("authors")) {
            item.author(author.text("personId")
                    .flatMap(id -> numbers.person(site, id))
                    .map(person -> SigchiPeople.at(person, SigchiPeople.affiliations(site, author))));
        }
        record.text("award").ifPresent(award -> item.award(site.stated(words(award.text()), award, "award")));
        for (JsonItem id : record.each("recognitionIds")) {
            id.value().printed().flatMap(number -> numbers.award(site, number)).ifPresent(item::award);
        }
        record.value().get("addons").ifPresent(addons -> {
            for (JsonField field : addons.fields()) {
                link(new JsonItem(record.text(), field.value()), item);
            }
        });
        return item;
    }

    private static void link(JsonItem addon, ScheduledItem item) {
        switch (addon.text("type").map(Passage::text).orElse("")) {
            case "doiLink" -> item.paperLink(addon.text("url"));
            case "video" -> item.link(Link.Kind.VIDEO, addon.text("url"));
            default -> {}
        }
    }

    /** {@code BEST_PAPER} is how programs write Best Paper. */
    private static String words(String award) {
        return award.strip().chars().noneMatch(Character::isLowerCase)
                ? Stream.of(award.strip().split("_", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.charAt(0) + Ascii.toLowerCase(word.substring(1)))
                        .collect(Collectors.joining(" "))
                : award.strip();
    }
}
