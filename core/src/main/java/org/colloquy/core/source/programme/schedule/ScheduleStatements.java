package org.colloquy.core.source.programme.schedule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.Affiliation;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Located;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.StatedValues;
import org.colloquy.core.source.programme.people.Presenters;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.SchedulePlaces;
import org.colloquy.core.source.programme.people.ScheduleRoles;
import org.colloquy.core.text.Tidy;

/** Makes stated values of a schedule's text with how sure they are, and remembers which text was used. */
final class ScheduleStatements {

    private static final double BY_PLACE = 0.6;

    private final SeenText text;
    private final Located document;
    private final StatedValues statements;
    private final Limits limits;
    private final MentionSink sink;
    private final ScheduleNames names;
    private final BitSet used = new BitSet();

    ScheduleStatements(
            SeenText text, Located document, String format, ScheduleNames names, Limits limits, MentionSink sink) {
        this.text = text;
        this.document = document;
        this.names = names;
        this.limits = limits;
        this.sink = sink;
        this.statements = new StatedValues(document, format, limits, sink);
    }

    /** Returns what makes values that are sure, for those who mark what they use themselves. */
    StatedValues sure() {
        return statements;
    }

    /** Returns all that stands between the ends of a text, of which some may have been left out when lines were joined. */
    private Printed whole(Printed seen) {
        Printed text = original(seen);
        if (text.isEmpty()) {
            return text;
        }
        Printed all = between(text.start(), text.end());
        CharMatcher spaces = CharMatcher.whitespace();
        return spaces.removeFrom(all.text()).equals(spaces.removeFrom(text.text())) ? text : all;
    }

    private Printed original(Printed seen) {
        return text.asPrinted(seen);
    }

    /** Returns a text as the document prints it. */
    String printed(Printed seen) {
        return original(seen).text();
    }

    void use(Printed text) {
        for (int i = 0; i < text.length(); i++) {
            used.set(text.startOf(i), text.endOf(i));
        }
    }

    boolean isUsed(Printed text) {
        return used.nextSetBit(text.start()) >= 0 && used.nextSetBit(text.start()) < text.end();
    }

    Evidence evidence(int start, int end, String rule, double confidence) {
        return document.inferred(start, end, statements.rule(rule), confidence);
    }

    Stated<String> line(Printed text, String rule) {
        use(text);
        Stated<String> stated = statements.line(whole(text), rule);
        return new Stated<>(Tidy.line(printed(text)), stated.printed(), stated.evidence());
    }

    /** Returns a title as {@code shown}, which may hold marks that are no part of it. */
    Stated<String> title(Printed title, Printed shown, String rule, double confidence) {
        use(shown);
        Stated<String> stated = statements.title(whole(shown), rule);
        String bare = Tidy.title(printed(title));
        return new Stated<>(
                bare.isEmpty() ? stated.value() : bare,
                stated.printed(),
                evidence(shown.start(), shown.end(), rule, confidence));
    }

    <T> Stated<T> guessed(T value, Printed text, String rule, double confidence) {
        use(text);
        return new Stated<>(value, whole(text).text(), evidence(text.start(), text.end(), rule, confidence));
    }

    /** Returns the authors of a list in their order, as many as the limits allow. */
    List<Authorship> authors(Printed list, SchedulePlaces places, double confidence) {
        ImmutableList.Builder<Authorship> authors = ImmutableList.builder();
        int position = 0;
        use(list);
        for (ScheduleNames.Named named : people(list, places)) {
            if (position == limits.authors()) {
                sink.problem(document.problem(
                        Severity.ERROR,
                        "too-many-authors",
                        named.name().start(),
                        named.name().end(),
                        "the authors after number " + position + " were left out (the limit authors)"));
                break;
            }
            authors.add(new Authorship(++position, person(named, "author", confidence)));
        }
        return authors.build();
    }

    /** Returns the holders of a role with its label; of a label that was lost, its kind is a guess. */
    List<Role> roles(RoleLine line) {
        if (line.label().isEmpty()) {
            return unlabelled(line.kind(), line.names(), SchedulePlaces.of(List.of()), BY_PLACE);
        }
        List<ScheduleNames.Named> people = people(line.names(), SchedulePlaces.of(List.of()));
        if (people.isEmpty() && !line.names().isEmpty()) {
            return List.of();
        }
        Stated<RoleKind> kind = guessed(line.kind(), line.label(), "role", 1);
        use(line.names());
        return people.stream().flatMap(named -> holders(named, kind, 1)).toList();
    }

    /** Returns the holders of a role that only the place of the names tells. */
    List<Role> unlabelled(RoleKind kind, Printed list, SchedulePlaces places, double confidence) {
        use(list);
        return people(list, places).stream()
                .flatMap(named -> {
                    Printed name = named.name();
                    Evidence evidence = evidence(name.start(), name.end(), "role-by-place", confidence);
                    return holders(named, new Stated<>(kind, "", evidence), confidence);
                })
                .toList();
    }

    /** Behind a name a bracket may say what else one does: {@code Ada Moor (moderator)}, {@code Bo Lund (moderator: Ada Moor)}. */
    private Stream<Role> holders(ScheduleNames.Named named, Stated<RoleKind> usual, double confidence) {
        List<Printed> places = new ArrayList<>();
        List<Role> others = new ArrayList<>();
        List<Stated<RoleKind>> kinds = new ArrayList<>();
        List<Printed> said = named.affiliations().stream()
                .flatMap(place -> ScheduleRoles.apart(place).stream())
                .toList();
        for (Printed place : said) {
            Optional<RoleKind> other = ScheduleRoles.inBrackets(place.text());
            List<RoleLine> labelled = ScheduleRoles.ofLine(place).stream()
                    .filter(role -> !role.names().isEmpty())
                    .toList();
            if (other.isPresent()) {
                kinds.add(guessed(other.get(), place, "role", confidence));
            } else if (labelled.isEmpty() && !ScheduleRoles.isOfConference(place.text())) {
                places.add(place);
            }
            labelled.forEach(role -> others.addAll(roles(role)));
        }
        ScheduleNames.Named bare = new ScheduleNames.Named(named.name(), places, named.marks());
        PersonMention holder = person(bare, "role-holder", confidence);
        if (kinds.isEmpty()
                || (leads(usual, holder) && kinds.stream().noneMatch(kind -> kind.value() == usual.value()))) {
            kinds.add(0, usual);
        }
        return Stream.concat(kinds.stream().map(kind -> new Role(kind, holder)), others.stream());
    }

    /** Who leads a session under a label may do more; of those who speak, a bracket tells who leads. */
    private static boolean leads(Stated<RoleKind> role, PersonMention holder) {
        boolean labelled = !role.printed().isEmpty()
                && role.evidence().span().start() < holder.evidence().span().start();
        return labelled && role.value() != RoleKind.SPEAKER;
    }

    /** Returns the authors of a list of whom a mark says that they speak. */
    List<Role> presenters(Printed list, SchedulePlaces places, double confidence) {
        List<Role> roles = new ArrayList<>();
        Presenters.of(list, people(list, places))
                .forEach((named, mark) -> roles.add(new Role(
                        guessed(RoleKind.SPEAKER, mark, "role", confidence),
                        person(named, "role-holder", confidence))));
        return roles;
    }

    private List<ScheduleNames.Named> people(Printed list, SchedulePlaces places) {
        return places.with(names.people(list).stream()
                .filter(named -> !Tidy.name(named.name().text()).isBlank())
                .toList());
    }

    private PersonMention person(ScheduleNames.Named named, String rule, double confidence) {
        Printed name = named.name();
        Stated<PersonName> stated = guessed(PersonName.parse(Tidy.name(name.text())), name, rule, confidence);
        List<Stated<Affiliation>> affiliations = named.affiliations().stream()
                .map(place -> guessed(Affiliation.named(Tidy.line(printed(place))), place, "affiliation", confidence))
                .toList();
        return new PersonMention(stated, AgentKind.PERSON, List.of(), affiliations, List.of());
    }

    /** Returns the title with the marks that stand right beside it. */
    Printed withMarks(Printed title, List<Printed> marks) {
        int start = title.start();
        int end = title.end();
        for (Printed mark : marks) {
            boolean before =
                    mark.end() < start && isBracket(between(mark.end(), start).text());
            boolean behind =
                    mark.start() > end && isBracket(between(end, mark.start()).text());
            start = before ? mark.start() - 1 : start;
            end = behind ? mark.end() + 1 : end;
        }
        return start == title.start() && end == title.end() ? title : between(start, end);
    }

    private static boolean isBracket(String between) {
        return between.strip().length() == 1 && "()[]".contains(between.strip());
    }

    /** Returns the text between two places of the document as it stands there. */
    private Printed between(int start, int end) {
        return Printed.of(text.printed(), start, end);
    }

    /** Tells of a piece that is used nowhere. */
    void unplaced(Printed text, Severity severity, String message) {
        sink.problem(document.problem(severity, "line-not-placed", text.start(), text.end(), message));
    }

    void tell(Printed text, Severity severity, String code, String message) {
        tell(text.start(), text.end(), severity, code, message);
    }

    void tell(int start, int end, Severity severity, String code, String message) {
        sink.problem(document.problem(severity, code, start, end, message));
    }

    Optional<Stated<String>> abstractText(List<Printed> paragraphs) {
        paragraphs.forEach(this::use);
        return statements.abstractText(paragraphs.stream().map(this::original).toList(), "abstract");
    }
}
