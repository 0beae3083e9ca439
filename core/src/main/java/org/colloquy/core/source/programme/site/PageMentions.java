package org.colloquy.core.source.programme.site;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.StatedValues;
import org.colloquy.core.source.programme.people.NameLine;
import org.colloquy.core.source.programme.time.EditionFinder;
import org.colloquy.core.source.programme.time.SlotCalendar;
import org.colloquy.core.source.programme.time.SlotLine;

/** Makes mentions of a page's parts: puts times on the calendar, reads names, keeps the evidence of everything. */
final class PageMentions {

    private final TextDocument document;
    private final ProgrammePage page;
    private final MentionSink sink;
    private final StatedValues statements;
    private final Optional<ConferenceChoice> conference;
    private final SlotCalendar calendar;
    /** The sessions sent so far, by title and time. */
    private final Map<String, MentionRef> sessions = new HashMap<>();

    private PageMentions(
            TextDocument document, String format, ProgrammePage page, ReadContext context, MentionSink sink) {
        this.document = document;
        this.page = page;
        this.sink = sink;
        this.statements = new StatedValues(document, format, context.limits(), sink);
        this.conference = conference(context);
        this.calendar = new SlotCalendar(
                conference.map(ConferenceChoice::conference),
                conference.map(choice -> choice.conference().year()).or(page.clues()::year),
                page.clues().zone());
    }

    /** Sends all that {@code page} holds to {@code sink}; rules are named after {@code format}. */
    static void send(TextDocument document, String format, ProgrammePage page, ReadContext context, MentionSink sink) {
        new PageMentions(document, format, page, context, sink).send();
    }

    private void send() {
        warn();
        Optional<MentionRef> session = page.session().map(this::session);
        for (Item item : page.items()) {
            Optional<MentionRef> own = item.session().map(this::session).or(() -> session);
            if (item.title().or(item::authors).isPresent()) {
                sendItem(item, own);
            } else {
                bare(item);
            }
            item.unplaced().forEach(this::unplaced);
        }
    }

    private void bare(Item item) {
        Stream.of(item.slot().map(SlotLine::printed), item.kind(), item.board())
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(text -> warn(
                        text,
                        "item-without-content",
                        "an item has neither title nor authors and was left out; is the page complete?"));
    }

    private void unplaced(Printed text) {
        sink.problem(document.problem(
                Severity.INFO,
                "unplaced-text",
                text.start(),
                text.end(),
                "this text is no part of an item that is known and was left out"));
    }

    private void warn(Printed text, String code, String message) {
        sink.problem(document.problem(Severity.WARNING, code, text.start(), text.end(), message));
    }

    private Optional<ConferenceChoice> conference(ReadContext context) {
        List<SlotLine> slots = Stream.concat(
                        page.session().flatMap(SessionHead::slot).stream(),
                        page.items().stream()
                                .flatMap(item -> Stream.of(
                                                item.session().flatMap(SessionHead::slot).stream(),
                                                item.slot().stream(),
                                                item.showings().stream().map(Showing::slot))
                                        .flatMap(slot -> slot)))
                .toList();
        Optional<Printed> where = slots.stream()
                .filter(SlotLine::hasDate)
                .map(SlotLine::date)
                .findFirst()
                .or(() -> page.session().map(SessionHead::title))
                .or(() -> page.items().stream()
                        .flatMap(item -> item.title().stream())
                        .findFirst());
        return where.flatMap(text -> {
            Evidence evidence = statements.evidence(text, context.event().isPresent() ? "event-option" : "edition");
            return context.event()
                    .map(event -> new ConferenceChoice(event, List.of(), true, text.text(), evidence))
                    .or(() -> new EditionFinder(context.editions(), slots).find(page.clues(), text.text(), evidence));
        });
    }

    private void warn() {
        if (page.loginRequired()) {
            warnOfPage(
                    "login-required",
                    "the page shows no programme because it was saved without logging in; log in and save it again");
        } else if (page.items().isEmpty()) {
            warnOfPage("no-items", "no talk was found on this page; was it copied whole?");
        }
        conference.filter(choice -> !choice.alternatives().isEmpty()).ifPresent(this::warnOfAlternatives);
        if (conference.isEmpty()
                && page.items().stream().anyMatch(item -> item.slot().isPresent())) {
            warnOfPage(
                    "edition-unknown",
                    "the dates fit no conference that is known; name it with --event, for example --event \"ICML 2022\"");
        }
    }

    private void warnOfAlternatives(ConferenceChoice choice) {
        String others = choice.alternatives().stream().map(Conference::label).collect(joining(", "));
        warnOfPage(
                "edition-ambiguous",
                "taken for " + choice.conference().label() + ", but could also be " + others
                        + "; name it with --event if that is wrong");
    }

    private void warnOfPage(String code, String message) {
        sink.problem(Problem.of(Severity.WARNING, code, document.source().name(), message));
    }

    private MentionRef session(SessionHead head) {
        String key = head.title().text() + "\n"
                + head.slot().map(slot -> slot.printed().text()).orElse("");
        return sessions.computeIfAbsent(key, unseen -> sendSession(head));
    }

    private MentionRef sendSession(SessionHead head) {
        Stated<String> title = statements.title(head.title(), "session-title");
        SessionMention session = new SessionMention(
                title.evidence(),
                title,
                head.room().map(room -> statements.line(room, "room")),
                head.roles().stream()
                        .flatMap(role -> statements.roles(role).stream())
                        .toList(),
                head.slot().map(this::slot),
                statements.abstractText(head.paragraphs(), "session-abstract"),
                conference);
        sink.mention(session);
        return session.ref();
    }

    private void sendItem(Item item, Optional<MentionRef> session) {
        Optional<PaperMention> paper = PaperItems.presentsPaper(item) ? Optional.of(paper(item)) : Optional.empty();
        paper.ifPresent(sink::mention);
        Printed name = item.title()
                .or(item::kind)
                .or(() -> item.slot().map(SlotLine::printed))
                .or(item::authors)
                .orElseThrow();
        if (paper.isPresent() && item.title().isEmpty()) {
            warn(name, "title-missing", "this item has authors but no title; was the title lost in copying?");
        }
        Stated<String> title = statements.title(name, item.title().isPresent() ? "title" : "stand-in-for-title");
        sink.mention(new TalkMention(
                evidence(item),
                title,
                item.kind().flatMap(statements::kind).or(() -> item.address().flatMap(statements::kindByLink)),
                item.slot().map(this::slot),
                item.room().map(room -> statements.line(room, "room")),
                item.board().map(board -> statements.line(board, "board")),
                roles(item, paper.isPresent()),
                item.awards().stream()
                        .map(award -> statements.line(award, "award"))
                        .toList(),
                session,
                paper.map(PaperMention::ref),
                conference,
                paper.isPresent() ? Optional.empty() : statements.abstractText(item.paragraphs(), "abstract"),
                paper.isPresent() ? List.of() : links(item)));
        item.showings().forEach(showing -> sendShowing(title, showing, paper.map(PaperMention::ref)));
    }

    /** A paper may have a poster and a talk; a page of the one names the other. */
    private void sendShowing(Stated<String> title, Showing showing, Optional<MentionRef> paper) {
        Optional<MentionRef> session = showing.session().map(SessionHead::named).map(this::session);
        sink.mention(new TalkMention(
                document.stated(
                        showing.label().start(), showing.slot().printed().end(), statements.rule("showing")),
                title,
                statements.kind(showing.kind()),
                Optional.of(slot(showing.slot())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                session,
                paper,
                conference));
    }

    /** The authors of a paper are those of the paper; other people have a role in the item. */
    private List<Role> roles(Item item, boolean hasPaper) {
        return Stream.concat(
                        hasPaper ? Stream.empty() : PaperItems.roles(item, statements).stream(),
                        item.roles().stream().flatMap(role -> statements.roles(role).stream()))
                .toList();
    }

    private List<Stated<Link>> links(Item item) {
        return Stream.concat(statements.links(item.paragraphs()).stream(), statements.linksTo(item.links()).stream())
                .toList();
    }

    private PaperMention paper(Item item) {
        Printed place = item.title()
                .or(() -> item.paragraphs().stream().findFirst())
                .or(item::authors)
                .orElseThrow();
        return new PaperMention(
                statements.evidence(place, "paper"),
                PaperKind.CONFERENCE_PAPER,
                item.title().map(title -> statements.title(title, "title")),
                statements.abstractText(item.paragraphs(), "abstract"),
                item.authors()
                        .map(line -> statements.authorships(NameLine.authors(line)))
                        .orElse(ImmutableList.of()),
                links(item),
                statements.identifiers(item.links()),
                conference,
                statements.keywords(item.keywords()));
    }

    /** The talk's evidence reaches from its first part to its last, so that it is never the same as its paper's. */
    private Evidence evidence(Item item) {
        List<Printed> parts = item.parts();
        int start = parts.stream().mapToInt(Printed::start).min().orElseThrow();
        int end = parts.stream().mapToInt(Printed::end).max().orElseThrow();
        return document.stated(start, end, statements.rule("item"));
    }

    private Stated<Slot> slot(SlotLine line) {
        Slot slot = calendar.place(line);
        Printed printed = line.printed();
        double confidence = slot.inferred().isEmpty()
                ? 1
                : conference.map(choice -> choice.evidence().confidence()).orElse(1.0);
        if (slot.start().isEmpty()) {
            sink.problem(document.problem(
                    Severity.WARNING,
                    "slot-not-placed",
                    printed.start(),
                    printed.end(),
                    conference
                            .map(choice -> "this is no day in the year of "
                                    + choice.conference().label()
                                    + "; only its printed form is kept (is it another conference's?)")
                            .orElse("the year of this time is not known; only its printed form is kept (name the"
                                    + " conference with --event)")));
        }
        return new Stated<>(
                slot,
                printed.text(),
                document.inferred(printed.start(), printed.end(), statements.rule("slot"), confidence));
    }
}
