package org.colloquy.core.source;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Subject;
import org.colloquy.core.model.TalkMention;

/** Writes all that a format reads as lines that people can check. What is absent has no line. */
public final class MentionDump implements MentionSink {

    private static final int SHORT = 70;

    private final StringBuilder out = new StringBuilder();

    @Override
    public void mention(Mention mention) {
        if (mention instanceof SessionMention session) {
            session(session);
        } else if (mention instanceof PaperMention paper) {
            paper(paper);
        } else if (mention instanceof TalkMention talk) {
            talk(talk);
        } else if (mention instanceof PersonMention person) {
            line("person " + name(person));
            personParts(person);
        }
    }

    @Override
    public void problem(Problem problem) {
        line("problem " + problem.severity() + " " + problem.code() + " " + problem.line() + ":" + problem.column()
                + (problem.excerpt().isEmpty() ? "" : " [" + problem.excerpt() + "]"));
    }

    private void session(SessionMention session) {
        line("session " + shown(session.title()));
        session.room().ifPresent(room -> part("room", shown(room)));
        session.roles().forEach(this::role);
        session.slot().ifPresent(this::slot);
        session.abstractText().ifPresent(text -> part("abstract", brief(text.value())));
        conference(session.conference());
    }

    private void paper(PaperMention paper) {
        line("paper " + paper.title().map(MentionDump::shown).orElse("(untitled)"));
        paper.authorships().forEach(this::author);
        paper.abstractText().ifPresent(text -> part("abstract", brief(text.value())));
        paper.links()
                .forEach(link ->
                        part("link", link.value().kind() + " " + link.value().url()));
        paper.identifiers()
                .forEach(id -> part(
                        "identifier", id.value().scheme() + " " + id.value().value()));
        conference(paper.conference());
        publication(paper);
    }

    private void publication(PaperMention paper) {
        Publication publication = paper.publication();
        if (publication.equals(Publication.NONE)) {
            return;
        }
        part("record", paper.kind() + publication.key().map(key -> " " + key).orElse(""));
        publication.issued().ifPresent(date -> part("issued", shown(date)));
        publication
                .container()
                .ifPresent(in -> part(
                        "in",
                        in.value().kind() + " \"" + in.value().title() + "\""
                                + in.value().identifiers().stream()
                                        .map(id -> " " + id.scheme() + " " + id.value())
                                        .collect(joining())));
        publication.roles().forEach(this::role);
        publication.subjects().forEach(subject -> part("subject", subject(subject.value())));
        publication
                .details()
                .forEach(detail -> part(
                        detail.value().kind().name().toLowerCase(Locale.ROOT),
                        shown(new Stated<>(detail.value().value(), detail.printed(), detail.evidence()))));
        publication
                .relations()
                .forEach(relation -> part(
                        "relation",
                        relation.value().kind() + " "
                                + relation.value().target().scheme() + " "
                                + relation.value().target().value()));
        publication
                .otherFields()
                .forEach(field -> part(
                        "other", field.value().name() + " = " + field.value().value()));
        if (!publication.authorsComplete()) {
            part("authors", "and others");
        }
    }

    private static String subject(Subject subject) {
        return "\"" + subject.label() + "\""
                + subject.scheme().map(scheme -> " of " + scheme).orElse("")
                + subject.iri().map(iri -> " <" + iri + ">").orElse("")
                + (subject.score().isPresent() ? " " + subject.score().getAsDouble() : "");
    }

    private void talk(TalkMention talk) {
        line("talk " + shown(talk.title()));
        talk.kind().ifPresent(kind -> part("kind", kind.value() + " " + shown(kind) + rule(kind)));
        talk.slot().ifPresent(this::slot);
        talk.room().ifPresent(room -> part("room", shown(room)));
        talk.board().ifPresent(board -> part("board", shown(board)));
        talk.awards().forEach(award -> part("award", shown(award)));
        talk.roles().forEach(this::role);
        talk.abstractText().ifPresent(text -> part("abstract", brief(text.value())));
        talk.links()
                .forEach(link ->
                        part("link", link.value().kind() + " " + link.value().url()));
        part(
                "of",
                (talk.session().isPresent() ? "session" : "-") + " / "
                        + (talk.paper().isPresent() ? "paper" : "-"));
    }

    private void author(Authorship authorship) {
        part("author " + authorship.position(), name(authorship.author()));
        personParts(authorship.author());
    }

    private static String name(PersonMention person) {
        PersonName name = person.name().value();
        String parts = name.given().orElse("") + "|"
                + name.particle().map(particle -> particle + "|").orElse("") + name.family()
                + name.suffix().map(suffix -> "|" + suffix).orElse("");
        String group = person.kind() == AgentKind.GROUP ? " group" : "";
        return person.name().printed() + " (" + parts + ")" + group;
    }

    private void personParts(PersonMention person) {
        person.identifiers()
                .forEach(id ->
                        part("  id", id.value().scheme() + " " + id.value().value()));
        person.affiliations()
                .forEach(at -> part(
                        "  at",
                        at.value().name()
                                + at.value().identifiers().stream()
                                        .map(id -> " " + id.scheme() + " " + id.value())
                                        .collect(joining())));
        person.otherNames().forEach(other -> part("  also", other.printed()));
    }

    private void role(Role role) {
        part(
                role.kind().value().toString(),
                name(role.holder()) + " as \"" + role.kind().printed() + "\"");
        personParts(role.holder());
    }

    private void slot(Stated<Slot> slot) {
        String inferred = slot.value().inferred().stream().map(Enum::toString).collect(joining(" "));
        String when = slot.value().start().map(Object::toString).orElse("?")
                + slot.value().end().map(end -> " to " + end).orElse("");
        part("time", "\"" + slot.printed() + "\" = " + when + (inferred.isEmpty() ? "" : ", worked out: " + inferred));
    }

    private void conference(Optional<ConferenceChoice> choice) {
        choice.ifPresent(chosen -> part(
                "conference",
                chosen.conference().label()
                        + (chosen.stated() ? ", stated" : ", worked out")
                        + alternatives(chosen.alternatives())));
    }

    private static String alternatives(List<Conference> others) {
        return others.isEmpty() ? "" : others.stream().map(Conference::label).collect(joining(", ", " (or ", ")"));
    }

    /** The rule is worth a word where it tells more than what was read. */
    private static String rule(Stated<?> stated) {
        String rule = stated.evidence().rule();
        return rule.contains("-by-") ? " by " + rule.substring(rule.indexOf("-by-") + 4) : "";
    }

    private static String shown(Stated<?> stated) {
        String value = String.valueOf(stated.value());
        boolean same = value.equals(stated.printed()) || stated.value() instanceof Enum;
        return "\"" + (stated.value() instanceof Enum ? stated.printed() : value) + "\""
                + (same ? "" : " printed \"" + stated.printed() + "\"");
    }

    private static String brief(String text) {
        String line = text.replace("\n", "\\n");
        return line.length() <= 2 * SHORT
                ? line
                : line.substring(0, SHORT) + " ... " + line.substring(line.length() - SHORT) + " (" + line.length()
                        + ")";
    }

    private void part(String label, String value) {
        line("  " + label + ": " + value);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
