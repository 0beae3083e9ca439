package org.colloquy.core.source.timetable;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.model.Affiliation;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.ConferenceChoice;
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
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Subject;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.text.Tidy;
import org.colloquy.core.text.UnnamedPeople;

/**
 * A session or an item of a programme while it is read. A format says what each field means; this tidies the values, notes
 * where they stand, and makes the mentions. An item that has authors presents a paper, whose place is the title.
 */
public final class ScheduledItem {

    private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[;,\n]");

    private final SiteMentions site;
    private final Passage whole;
    private final Evidence place;
    private final List<Role> roles = new ArrayList<>();
    private final List<Authorship> authors = new ArrayList<>();
    private final List<Stated<Link>> links = new ArrayList<>();
    private final List<Stated<Link>> paperLinks = new ArrayList<>();
    private final List<Stated<Subject>> subjects = new ArrayList<>();
    private final List<Stated<String>> awards = new ArrayList<>();
    private Optional<Stated<String>> title = Optional.empty();
    private Optional<Stated<TalkKind>> kind = Optional.empty();
    private Optional<Stated<Slot>> slot = Optional.empty();
    private Optional<Stated<String>> room = Optional.empty();
    private Optional<Stated<String>> board = Optional.empty();
    private Optional<Stated<String>> about = Optional.empty();
    private Optional<MentionRef> session = Optional.empty();
    private Optional<MentionRef> paper = Optional.empty();
    private Optional<ConferenceChoice> edition;
    private boolean authorsComplete = true;

    /** Begins what stands at {@code whole}. */
    public ScheduledItem(SiteMentions site, Passage whole) {
        this.site = site;
        this.whole = whole;
        this.place = site.evidence(whole.start(), whole.end(), "item");
        this.edition = site.conference(whole);
    }

    /** Notes the edition that the document names; what the user says outranks it. */
    public ScheduledItem edition(Optional<ConferenceChoice> named) {
        edition = edition.or(() -> named);
        return this;
    }

    /** Notes the title, unless it is blank. */
    public ScheduledItem title(Optional<Passage> printed) {
        title = printed.map(Passage::strip)
                .map(words -> site.stated(MarkedUpText.line(words.text()), words, "title"))
                .filter(stated -> !stated.value().isEmpty());
        return this;
    }

    /** Notes the kind that the words name, unless they name none, or a kind is known already. */
    public ScheduledItem kind(Optional<Passage> printed) {
        kind = kind.or(() ->
                printed.flatMap(words -> kindOf(words.text()).map(known -> site.stated(known, words, "kind"))));
        return this;
    }

    /** Notes a kind that stands elsewhere in the document, unless one is known already. */
    public ScheduledItem isOf(Optional<Stated<TalkKind>> known) {
        kind = kind.or(() -> known);
        return this;
    }

    /** Returns the kind that words name; a length or a remark may follow it. */
    public static Optional<TalkKind> kindOf(String words) {
        String line = Tidy.line(words).replace('_', ' ');
        int end = line.length();
        for (String sign : List.of("(", " - ", " – ", ":", "/")) {
            int at = line.indexOf(sign);
            end = at > 0 ? Math.min(end, at) : end;
        }
        String first = line.substring(0, end);
        return TalkKind.parse(line).or(() -> TalkKind.parse(first));
    }

    /** Notes when it is. */
    public ScheduledItem slot(Optional<Stated<Slot>> when) {
        slot = when;
        return this;
    }

    /** Notes the room, unless one is known already. */
    public ScheduledItem room(Optional<Passage> printed) {
        room = room.or(() -> printed.map(Passage::strip)
                .map(place -> site.stated(MarkedUpText.line(place.text()), place, "room"))
                .filter(stated -> !stated.value().isEmpty()));
        return this;
    }

    /** Notes a room whose name stands elsewhere in the document, unless one is known already. */
    public ScheduledItem isIn(Optional<Stated<String>> known) {
        room = room.or(() -> known);
        return this;
    }

    /** Notes the number of the board of a poster. */
    public ScheduledItem board(Optional<Passage> printed) {
        board = printed.map(Passage::strip).map(number -> site.line(number, "board"));
        return this;
    }

    /** Notes an abstract, unless there is one already. */
    public ScheduledItem about(Optional<Passage> printed) {
        about = about.or(() -> printed.map(Passage::strip)
                .map(text -> site.stated(MarkedUpText.paragraphs(text.text()), text, "abstract"))
                .filter(stated -> !stated.value().isEmpty()));
        return this;
    }

    /** Notes the words of a list, between commas, semicolons or line ends. */
    public ScheduledItem keywords(Optional<Passage> list) {
        return list.map(words -> keywords(SplitNames.at(BETWEEN_KEYWORDS, words)))
                .orElse(this);
    }

    /** Notes what the paper is about, in words that one may look for. */
    public ScheduledItem keywords(List<Passage> words) {
        words.forEach(word -> subjects.add(site.stated(Subject.keyword(Tidy.line(word.text())), word, "keyword")));
        return this;
    }

    /** Adds someone who is no author, unless that was said before; {@code label} is what names the role. */
    public ScheduledItem role(RoleKind role, Passage label, Optional<PersonMention> holder) {
        holder.filter(person -> roles.stream().noneMatch(said -> isSame(said, role, person)))
                .ifPresent(person -> roles.add(new Role(site.stated(role, label, "role"), person)));
        return this;
    }

    private static boolean isSame(Role said, RoleKind role, PersonMention person) {
        return said.kind().value() == role
                && said.holder().name().value().equals(person.name().value());
    }

    /** Adds the next author. Authors beyond the limit are left out with a problem. */
    public ScheduledItem author(Optional<PersonMention> person) {
        int most = site.context().limits().authors();
        if (person.isPresent() && authors.size() < most) {
            authors.add(new Authorship(authors.size() + 1, person.get()));
        } else if (person.isPresent() && authorsComplete) {
            authorsComplete = false;
            site.problem(
                    Severity.ERROR,
                    "too-many-authors",
                    whole,
                    "the authors after number " + most + " were left out (the limit authors)");
        }
        return this;
    }

    /** Adds a link, unless the address is not one of the web. */
    public ScheduledItem link(Link.Kind role, Optional<Passage> address) {
        boolean ofPaper = role == Link.Kind.PDF || role == Link.Kind.CODE;
        stated(role, address).ifPresent((ofPaper ? paperLinks : links)::add);
        return this;
    }

    /** Adds the page of the item, of whose address a site prints only the path. */
    public ScheduledItem page(String address, Passage path) {
        links.add(site.stated(new Link(Link.Kind.PAGE, address), path, "link"));
        return this;
    }

    /** Adds a link to the paper that is presented. */
    public ScheduledItem paperLink(Optional<Passage> address) {
        boolean file = address.filter(
                        url -> Ascii.toLowerCase(url.text().strip()).endsWith(".pdf"))
                .isPresent();
        stated(file ? Link.Kind.PDF : Link.Kind.PAGE, address).ifPresent(paperLinks::add);
        return this;
    }

    private Optional<Stated<Link>> stated(Link.Kind role, Optional<Passage> address) {
        return address.map(Passage::strip)
                .filter(url -> isAddress(url.text()))
                .map(url -> site.stated(new Link(role, url.text()), url, "link"));
    }

    /** Returns whether a text is an address of the web. */
    public static boolean isAddress(String text) {
        String lower = Ascii.toLowerCase(text);
        return (lower.startsWith("https://") || lower.startsWith("http://")) && text.indexOf(' ') < 0;
    }

    /** Adds a prize. */
    public ScheduledItem award(Optional<Passage> printed) {
        printed.map(Passage::strip).ifPresent(words -> award(site.line(words, "award")));
        return this;
    }

    /** Adds a prize that is named elsewhere in the document. */
    public ScheduledItem award(Stated<String> named) {
        awards.add(named);
        return this;
    }

    /** Notes that the paper was sent before: the item presents it once more. */
    public ScheduledItem presents(Optional<MentionRef> sent) {
        paper = sent;
        return this;
    }

    /** Notes the session in which the item stands. */
    public ScheduledItem in(Optional<MentionRef> of) {
        session = of;
        return this;
    }

    /** Returns a person, or empty if nobody is named. */
    public static Optional<PersonMention> person(SiteMentions site, Passage name, List<Passage> workplaces) {
        Passage printed = name.strip();
        String tidied = MarkedUpText.name(printed.text());
        return tidied.isBlank() || UnnamedPeople.are(tidied)
                ? Optional.empty()
                : Optional.of(person(site, PersonName.parse(tidied), printed, workplaces));
    }

    /** Returns a person whose name is given in parts. */
    public static PersonMention person(SiteMentions site, PersonName name, Passage printed, List<Passage> workplaces) {
        List<Stated<Affiliation>> affiliations = workplaces.stream()
                .map(Passage::strip)
                .filter(place -> !MarkedUpText.line(place.text()).isEmpty())
                .map(place -> site.stated(Affiliation.named(MarkedUpText.line(place.text())), place, "affiliation"))
                .toList();
        return new PersonMention(
                site.stated(name, printed, "person"), AgentKind.PERSON, List.of(), affiliations, List.of());
    }

    /** Sends a session; returns its name for the items in it, or empty, and a problem, if it has no title. */
    public Optional<MentionRef> sendSession() {
        if (title.isEmpty()) {
            untitled();
            return Optional.empty();
        }
        SessionMention mention =
                new SessionMention(title.get().evidence(), title.get(), room, roles, slot, about, edition);
        site.sink().mention(mention);
        return Optional.of(mention.ref());
    }

    /**
     * Sends the item, after its paper if it has authors; returns the paper's name. An item without a title is a problem, and is
     * left out.
     */
    public Optional<MentionRef> sendItem() {
        if (title.isEmpty()) {
            untitled();
            return Optional.empty();
        }
        if (paper.isEmpty() && !authors.isEmpty()) {
            paper = Optional.of(sendPaper(title.get()));
        }
        site.sink()
                .mention(new TalkMention(
                        place,
                        title.get(),
                        kind,
                        slot,
                        room,
                        board,
                        roles,
                        awards,
                        session,
                        paper,
                        edition,
                        paper.isPresent() ? Optional.empty() : about,
                        paper.isPresent() ? links : all(links, paperLinks)));
        return paper;
    }

    private static <T> List<T> all(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private MentionRef sendPaper(Stated<String> name) {
        List<Stated<Identifier>> identifiers = paperLinks.stream()
                .flatMap(link -> Identifier.ofAddress(link.value().url())
                        .filter(id -> id.scheme().names() == Identifier.Names.WORKS)
                        .map(id -> new Stated<>(id, link.printed(), link.evidence()))
                        .stream())
                .toList();
        PaperMention mention = new PaperMention(
                name.evidence(),
                PaperKind.CONFERENCE_PAPER,
                Optional.of(name),
                about,
                authors,
                paperLinks,
                identifiers,
                edition,
                Publication.about(subjects));
        site.sink().mention(mention);
        return mention.ref();
    }

    private void untitled() {
        site.problem(Severity.WARNING, "no-title", whole, "this has no title, so it is left out");
    }
}
