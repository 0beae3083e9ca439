package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Field;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;

/**
 * One record of a bibliography while it is read. A format says what each field means; this tidies the values, notes where
 * they stand, verifies identifiers, and makes the mention. Blank values are passed over.
 */
public final class PaperRecord {

    /** Of a whole work a single number of pages is how many it has. */
    private static final Set<Detail.Kind> TOLD_TWICE = Sets.immutableEnumSet(
            Detail.Kind.OTHER_TITLE, Detail.Kind.EVENT, Detail.Kind.EVENT_DATE, Detail.Kind.EVENT_PLACE);

    private static final Set<PaperKind> WHOLE = Sets.immutableEnumSet(
            PaperKind.BOOK,
            PaperKind.EDITED_BOOK,
            PaperKind.DOCTORAL_THESIS,
            PaperKind.MASTERS_THESIS,
            PaperKind.THESIS);

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final RecordContext context;
    private final Persons persons;
    private final Passage whole;
    private PaperKind kind = PaperKind.UNKNOWN;
    private Optional<String> key = Optional.empty();
    private Optional<Stated<String>> title = Optional.empty();
    private Optional<Stated<String>> abstractText = Optional.empty();
    private Optional<Stated<DateSpan>> issued = Optional.empty();
    private final AuthorList authors;
    private final RecordContainer container = new RecordContainer();
    private final List<Role> roles = new ArrayList<>();
    private final List<Stated<Identifier>> identifiers = new ArrayList<>();
    private final List<Stated<Link>> links = new ArrayList<>();
    private final List<Stated<Subject>> subjects = new ArrayList<>();
    private final List<Stated<Detail>> details = new ArrayList<>();
    private final List<Stated<Relation>> relations = new ArrayList<>();
    private final List<Stated<Field>> otherFields = new ArrayList<>();
    /** Subjects, identifiers and addresses, lest one be said twice. */
    private final Said<Object> said = new Said<>();

    /** Begins a record that stands at {@code whole}. */
    public PaperRecord(RecordContext context, Passage whole) {
        this.context = context;
        this.persons = new Persons(context);
        this.authors = new AuthorList(context, persons);
        this.whole = whole;
    }

    /** Returns what all records of the source share. */
    public RecordContext context() {
        return context;
    }

    /** Sets what the record is called in its document. */
    public PaperRecord key(String name) {
        key = Optional.of(name.strip()).filter(text -> !text.isEmpty());
        return this;
    }

    /** Sets the kind, to be known before identifiers are added. */
    public PaperRecord kind(PaperKind value) {
        kind = value;
        return this;
    }

    /** Sets the title. */
    public PaperRecord title(Passage printed) {
        return title(context.markup().line(printed.text()), printed);
    }

    /** Sets a title that was tidied already, for example put together with its subtitle. */
    public PaperRecord title(String value, Passage printed) {
        if (!value.isEmpty() && !Unsaid.isText(value)) {
            title = Optional.of(context.stated(value, printed, "title"));
        }
        return this;
    }

    /** Sets the abstract. */
    public PaperRecord abstractText(Passage printed) {
        return abstractText(context.markup().paragraphs(printed.text()), printed);
    }

    /** Sets an abstract that was tidied already. */
    public PaperRecord abstractText(String value, Passage printed) {
        if (!value.isEmpty() && !Unsaid.isText(value)) {
            abstractText = Optional.of(context.stated(value, printed, "abstract"));
        }
        return this;
    }

    /** Adds the next author. Authors beyond the limit are left out with a problem. */
    public PaperRecord author(Contributor contributor) {
        authors.add(contributor);
        return this;
    }

    /** Notes that there are more authors than are listed. */
    public PaperRecord moreAuthors() {
        authors.more();
        return this;
    }

    /** Adds someone who is no author; {@code label} is what names the role. */
    public PaperRecord role(RoleKind role, Passage label, Contributor contributor) {
        persons.mention(contributor, RuleNames.of(role))
                .ifPresent(person -> roles.add(new Role(context.stated(role, label, "role"), person)));
        return this;
    }

    /**
     * Adds an identifier. What names a periodical, and the ISBN of a work that stands in another, goes to the container.
     * What cannot be an identifier becomes an other field, with a problem.
     */
    public PaperRecord identifier(Scheme scheme, Passage printed) {
        return identifier(scheme, printed.text(), printed);
    }

    /** Adds an identifier whose characters were freed of the format's own marks. */
    public PaperRecord identifier(Scheme scheme, String bare, Passage printed) {
        if (bare.isBlank()) {
            return this;
        }
        List<String> several = scheme == Scheme.DOI ? SeveralDois.in(bare) : List.of();
        if (!several.isEmpty()) {
            several.forEach(one -> context.identifier(scheme, one, printed).ifPresent(this::identifier));
            return this;
        }
        return context.identifier(scheme, bare, printed)
                .map(this::identifier)
                .orElseGet(() -> other(RuleNames.of(scheme), bare, printed));
    }

    /** Adds an identifier that the format makes whole, for example where it prints a number without its prefix. */
    public PaperRecord identifier(Identifier identifier, Passage printed) {
        return identifier(context.stated(identifier, printed, RuleNames.of(identifier.scheme())));
    }

    /** Adds an identifier that was worked out, for example from a number and what it is a number of. */
    public PaperRecord identifier(Stated<Identifier> known) {
        Scheme scheme = known.value().scheme();
        boolean outer = scheme.names() == Identifier.Names.PERIODICALS || (scheme == Scheme.ISBN && kind.isPart());
        if (outer) {
            containerIdentifier(known);
        } else if (said.add(known.value())) {
            identifiers.add(known);
        }
        return this;
    }

    /** Adds an identifier of what the work appeared in. */
    public PaperRecord containerIdentifier(Stated<Identifier> identifier) {
        container.add(identifier);
        return this;
    }

    /** Adds a link, and the identifier if the address is made of one. */
    public PaperRecord link(Link.Kind role, Passage address) {
        return link(role, address.text().strip(), address);
    }

    /** Adds a link whose absolute address is known, for example where the page gives a relative one. */
    public PaperRecord link(Link.Kind role, String url, Passage address) {
        if (url.isBlank()) {
            return this;
        }
        links.add(context.link(role, url, address));
        said.add(url);
        Identifier.ofAddress(url)
                .filter(id -> id.scheme().names() == Identifier.Names.WORKS)
                .filter(id ->
                        identifiers.stream().noneMatch(known -> known.value().scheme() == id.scheme()))
                .filter(said::add)
                .ifPresent(id -> identifiers.add(context.stated(id, address, "identifier-by-link")));
        return this;
    }

    /** Adds a link like {@link #link(Link.Kind, String, Passage)} unless the address is linked already. */
    public PaperRecord linkOnce(Link.Kind role, String url, Passage address) {
        return said.contains(url) ? this : link(role, url, address);
    }

    /** Adds a keyword; a star before it, which says that the work is mainly about that, is no part of it. */
    public PaperRecord keyword(Passage printed) {
        return subject(Subject.keyword(withoutStar(context.markup().line(printed.text()))), printed);
    }

    private static String withoutStar(String keyword) {
        boolean main = keyword.length() > 1 && keyword.charAt(0) == '*' && Character.isLetter(keyword.charAt(1));
        return main ? keyword.substring(1) : keyword;
    }

    /** Adds what the work is about, once. */
    public PaperRecord subject(Subject subject, Passage printed) {
        if (!subject.label().isBlank() && said.add(subject)) {
            subjects.add(context.stated(subject, printed, "subject"));
        }
        return this;
    }

    /** Adds a detail. */
    public PaperRecord detail(Detail.Kind what, Passage printed) {
        return detail(what, context.markup().line(printed.text()), printed);
    }

    /** Adds a detail whose value was tidied or worked out already. */
    public PaperRecord detail(Detail.Kind what, String value, Passage printed) {
        if (value.isBlank() || Unsaid.isText(value)) {
            return this;
        }
        if (isPreprintNumber(what, value)) {
            return identifier(Scheme.ARXIV, value, printed);
        }
        if (what == Detail.Kind.PAGES && WHOLE.contains(kind) && DIGITS.matchesAllOf(value)) {
            return stated(Detail.Kind.PAGE_COUNT, value, printed);
        }
        return what == Detail.Kind.PAGES ? pages(PrintedPages.of(value), printed) : stated(what, value, printed);
    }

    /** Programs put the number of a preprint where that of a report or an issue stands. */
    private static boolean isPreprintNumber(Detail.Kind what, String value) {
        return (what == Detail.Kind.ISSUE || what == Detail.Kind.NUMBER)
                && Ascii.toLowerCase(value).startsWith("arxiv:")
                && Identifier.parse(Scheme.ARXIV, value).isPresent();
    }

    private PaperRecord pages(PrintedPages pages, Passage printed) {
        pages.pages().ifPresent(text -> stated(Detail.Kind.PAGES, text, printed));
        pages.article().ifPresent(number -> stated(Detail.Kind.ARTICLE_NUMBER, number, printed));
        pages.count().ifPresent(count -> stated(Detail.Kind.PAGE_COUNT, count, printed));
        return this;
    }

    /** What is told in two fields is told once: a translated title, a conference in a field and in a note. */
    private PaperRecord stated(Detail.Kind what, String value, Passage printed) {
        Detail detail = new Detail(what, value);
        boolean again = TOLD_TWICE.contains(what) && !said.add(detail);
        return again ? this : detail(context.stated(detail, printed, RuleNames.of(what)));
    }

    /** Sets the date of publication. */
    public PaperRecord issued(DateSpan date, Passage printed) {
        issued = Optional.of(context.stated(date, printed, "date"));
        return this;
    }

    /** Sets a date that was taken over from another record. */
    public PaperRecord issued(Stated<DateSpan> date) {
        issued = Optional.of(date);
        return this;
    }

    /** Sets what the work appeared in where another record says it. */
    public PaperRecord container(Stated<Container> taken) {
        container.named(taken);
        return this;
    }

    /** Adds a detail that was taken over from another record. */
    public PaperRecord detail(Stated<Detail> taken) {
        details.add(taken);
        return this;
    }

    /** Sets what the work appeared in; its identifiers are those added so far and later. */
    public PaperRecord container(Container.Kind what, Passage printed) {
        return container(what, context.markup().line(printed.text()), printed);
    }

    /** Sets a container whose title was tidied already. */
    public PaperRecord container(Container.Kind what, String name, Passage printed) {
        if (!name.isEmpty()) {
            container.named(context.stated(new Container(what, name, List.of()), printed, "container"));
        }
        return this;
    }

    /** Adds a relation to a work whose identifier is printed; one that cannot be an identifier is a problem. */
    public PaperRecord relation(Relation.Kind how, Scheme scheme, Passage target) {
        context.identifier(scheme, target)
                .ifPresent(id -> relations.add(context.stated(new Relation(how, id.value()), target, "relation")));
        return this;
    }

    /** Adds a relation to a work whose identifier is known. */
    public PaperRecord relation(Relation.Kind how, Stated<Identifier> target) {
        relations.add(new Stated<>(new Relation(how, target.value()), target.printed(), target.evidence()));
        return this;
    }

    /** Keeps a field that the model has no place for. */
    public PaperRecord other(String name, Passage printed) {
        return other(name, printed.text(), printed);
    }

    /** Keeps a field whose value is put together from what is printed. */
    public PaperRecord other(String name, String value, Passage printed) {
        if (!value.isBlank()) {
            otherFields.add(context.stated(new Field(name, value), printed, "other"));
        }
        return this;
    }

    /** Sends the mention; returns it for what else is said about the paper. */
    public PaperMention send() {
        PaperMention mention = new PaperMention(
                evidence(), kind, title, abstractText, authors.all(), links, identifiers, conference(), publication());
        context.sink().mention(mention);
        return mention;
    }

    /** Returns the edition at which a conference paper was presented: what the user says, else what its proceedings are of. */
    private Optional<ConferenceChoice> conference() {
        if (kind != PaperKind.CONFERENCE_PAPER) {
            return Optional.empty();
        }
        return context.reading()
                .event()
                .map(edition ->
                        new ConferenceChoice(edition, List.of(), true, "", context.evidence(whole, "event-option")))
                .or(() -> container
                        .named()
                        .flatMap(in -> ofProceedings(in.value().title())
                                .map(edition ->
                                        new ConferenceChoice(edition, List.of(), true, in.printed(), in.evidence()))));
    }

    private Optional<Conference> ofProceedings(String name) {
        OptionalInt year = issued.map(date -> date.value().year()).orElse(OptionalInt.empty());
        return year.isPresent() ? context.edition(name, year.getAsInt()) : Optional.empty();
    }

    /** A title that was taken over from another record is not this record's place. */
    private Evidence evidence() {
        return title.or(() -> abstractText)
                .map(Stated::evidence)
                .filter(this::isWithin)
                .orElseGet(() -> context.evidence(whole, "record"));
    }

    private boolean isWithin(Evidence evidence) {
        Evidence all = context.evidence(whole, "record");
        return evidence.span().start() >= all.span().start()
                && evidence.span().end() <= all.span().end();
    }

    private Publication publication() {
        return new Publication(
                key,
                issued,
                container.withIdentifiers(),
                roles,
                subjects,
                details,
                relations,
                otherFields,
                authors.isComplete());
    }

    /** Returns the authors so far, for what else the format says about them. */
    public List<PersonMention> authors() {
        return authors.all().stream().map(Authorship::author).collect(ImmutableList.toImmutableList());
    }
}
