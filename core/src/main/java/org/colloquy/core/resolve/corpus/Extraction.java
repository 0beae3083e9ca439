package org.colloquy.core.resolve.corpus;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.text.Titles;

/** Makes of a mention what matters of it; what matters is less, and one mention's does not depend on another's. */
final class Extraction {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private static final int LABEL_LENGTH = 60;

    private final ToIntFunction<PersonName> names;

    /** Numbers names as {@code names} says. */
    Extraction(ToIntFunction<PersonName> names) {
        this.names = names;
    }

    /** Returns what takes the longest to make of a mention: what the texts of a paper are compared by. */
    static Optional<PaperText> text(Mention mention) {
        return mention instanceof PaperMention paper ? Optional.of(PaperText.of(paper)) : Optional.empty();
    }

    /** Returns what matters of a mention whose text was made: of a paper that names people beside its authors two things. */
    List<Features> of(Mention mention, Optional<PaperText> text) {
        if (mention instanceof PaperMention paper) {
            PaperFeatures features = paper(paper, text.orElseThrow());
            List<Role> roles = paper.publication().roles();
            return roles.isEmpty() ? List.of(features) : List.of(features, contributors(paper, roles));
        }
        if (mention instanceof SessionMention session) {
            return List.of(session(session));
        }
        if (mention instanceof TalkMention talk) {
            return List.of(talk(talk));
        }
        return List.of(person((PersonMention) mention));
    }

    private PaperFeatures paper(PaperMention mention, PaperText text) {
        String title = mention.title().map(Stated::value).orElse("");
        return new PaperFeatures(
                mention.ref(),
                title.isEmpty() ? beginning(mention) : title,
                text.titleKey(),
                text.words(),
                text.abstractKey(),
                text.sketch(),
                mention.kind(),
                mention.identifiers().stream()
                        .map(Stated::value)
                        .filter(IdentifierRank::mayNameWorks)
                        .flatMap(PreprintDois::withArxiv)
                        .distinct()
                        .sorted(IdentifierRank.STRONGEST)
                        .collect(ImmutableList.toImmutableList()),
                year(mention),
                venue(mention),
                PrintedPlace.of(mention.publication()),
                label(mention.conference()),
                people(
                        mention.ref(),
                        mention.authorships().stream().map(Authorship::author).toList()),
                mention.publication().key().orElse(""));
    }

    private ContributorFeatures contributors(PaperMention paper, List<Role> roles) {
        String title = paper.title().map(Stated::value).orElse("");
        return new ContributorFeatures(paper.ref(), title, holders(paper.ref(), roles));
    }

    private ContributorFeatures person(PersonMention mention) {
        return new ContributorFeatures(
                mention.ref(), mention.name().value().display(), people(mention.ref(), List.of(mention)));
    }

    private static int year(PaperMention mention) {
        return mention.conference()
                .map(choice -> OptionalInt.of(choice.conference().year()))
                .or(() ->
                        mention.publication().issued().map(date -> date.value().year()))
                .orElse(OptionalInt.empty())
                .orElse(0);
    }

    private static int venue(PaperMention mention) {
        return mention.conference()
                .map(choice -> choice.conference().series().acronym())
                .or(() -> mention.publication()
                        .container()
                        .map(container -> container.value().title()))
                .map(title -> DIGITS.removeFrom(Titles.key(title)).strip())
                .filter(title -> !title.isEmpty())
                .map(ContentWords::hash)
                .orElse(0);
    }

    private SessionFeatures session(SessionMention mention) {
        String title = mention.title().value();
        return new SessionFeatures(
                mention.ref(),
                title,
                PaperText.titleKey(title),
                label(mention.conference()),
                mention.slot().map(Stated::value).flatMap(Slot::start),
                holders(mention.ref(), mention.roles()));
    }

    private TalkFeatures talk(TalkMention mention) {
        String title = mention.title().value();
        return new TalkFeatures(
                mention.ref(),
                title,
                PaperText.titleKey(title),
                mention.kind().map(kind -> kind.value().name()).orElse(""),
                label(mention.conference()),
                mention.slot().map(Stated::value).flatMap(Slot::start),
                mention.session(),
                mention.paper(),
                holders(mention.ref(), mention.roles()));
    }

    private NamedPersons people(MentionRef owner, List<PersonMention> persons) {
        return NamedPersons.of(owner, persons, names);
    }

    private NamedPersons holders(MentionRef owner, List<Role> roles) {
        return people(owner, roles.stream().map(Role::holder).toList());
    }

    private static String label(Optional<ConferenceChoice> choice) {
        return choice.map(chosen -> chosen.conference().label()).orElse("");
    }

    private static String beginning(PaperMention mention) {
        String text = mention.abstractText().map(Stated::value).orElse("");
        if (text.isEmpty()) {
            return "[untitled]"
                    + mention.publication().key().map(name -> " " + name).orElse("");
        }
        int space = text.length() <= LABEL_LENGTH ? text.length() : text.lastIndexOf(' ', LABEL_LENGTH);
        String start = text.substring(0, space > 0 ? space : LABEL_LENGTH).replace('\n', ' ');
        return "[untitled] " + start + (start.length() < text.length() ? " …" : "");
    }
}
