package org.colloquy.core.source.bibliography;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Affiliation;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;

/** Makes person mentions of what records say about people. */
public final class Persons {

    /** What stands between places in a list, and was left behind the last. */
    private static final CharMatcher SIGNS = CharMatcher.anyOf(",;").or(CharMatcher.whitespace());

    private final RecordContext context;

    /** Makes mentions for one source. */
    public Persons(RecordContext context) {
        this.context = context;
    }

    /** Returns the mention, or empty if no name is printed. */
    public Optional<PersonMention> mention(Contributor contributor, String rule) {
        if (Unsaid.isName(contributor.printed().text())) {
            context.problem(
                    Severity.INFO,
                    "no-name",
                    contributor.printed(),
                    "this says that no name is known; nobody is made of it");
            return Optional.empty();
        }
        if (contributor.kind() == AgentKind.PERSON
                && Unsaid.isNumber(contributor.printed().text())) {
            context.problem(
                    Severity.WARNING,
                    "no-name",
                    contributor.printed(),
                    "this is a number, and the document does not say whose; nobody is made of it");
            return Optional.empty();
        }
        Optional<PersonName> name = contributor.name().or(() -> parse(contributor.kind(), contributor.printed()));
        return name.map(known -> {
            Stated<PersonName> stated = context.stated(known, contributor.printed(), rule);
            return contributor.isNameAlone()
                    ? new PersonMention(stated, contributor.kind(), List.of(), List.of(), List.of())
                    : new PersonMention(
                            stated,
                            contributor.kind(),
                            identifiers(contributor.ids()),
                            affiliations(contributor),
                            otherNames(contributor));
        });
    }

    private Optional<PersonName> parse(AgentKind kind, Passage printed) {
        if (kind == AgentKind.PERSON) {
            return NameLists.end(printed.text()) == 0 ? Optional.empty() : context.name(printed.text());
        }
        return Optional.of(context.markup().name(printed.text()))
                .filter(tidied -> !tidied.isBlank())
                .map(tidied ->
                        new PersonName(Optional.empty(), tidied, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private List<Stated<Identifier>> identifiers(List<Contributor.Id> ids) {
        ImmutableList.Builder<Stated<Identifier>> identifiers = ImmutableList.builder();
        for (Contributor.Id id : ids) {
            context.identifier(id.scheme(), id.value()).ifPresent(identifiers::add);
        }
        return identifiers.build();
    }

    private List<Stated<Affiliation>> affiliations(Contributor contributor) {
        ImmutableList.Builder<Stated<Affiliation>> affiliations = ImmutableList.builder();
        for (Contributor.Workplace workplace : contributor.workplaces()) {
            String name = SIGNS.trimTrailingFrom(MailBehindPlace.without(workplace
                            .tidied()
                            .orElseGet(
                                    () -> context.markup().line(workplace.name().text()))))
                    .replace(" ,", ",");
            if (!name.isEmpty()) {
                List<Identifier> ids =
                        identifiers(workplace.ids()).stream().map(Stated::value).toList();
                affiliations.add(context.stated(new Affiliation(name, ids), workplace.name(), "affiliation"));
            }
        }
        return affiliations.build();
    }

    private List<Stated<PersonName>> otherNames(Contributor contributor) {
        ImmutableList.Builder<Stated<PersonName>> names = ImmutableList.builder();
        for (Contributor.OtherName other : contributor.otherNames()) {
            other.name()
                    .or(() -> parse(contributor.kind(), other.printed()))
                    .ifPresent(name -> names.add(context.stated(name, other.printed(), "other-name")));
        }
        return names.build();
    }
}
