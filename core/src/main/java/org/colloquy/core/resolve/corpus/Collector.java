package org.colloquy.core.resolve.corpus;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
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

/** Takes from each mention what matters, and lets the rest go. */
public final class Collector implements Consumer<Mention> {

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private static final int LABEL_LENGTH = 60;
    private static final int BATCH = 512;

    private final List<Mention> waiting = new ArrayList<>(BATCH);
    private final MentionIndex.Builder index = new MentionIndex.Builder();
    private final Map<PersonName, Integer> names = new HashMap<>();
    private final List<PaperFeatures> papers = new ArrayList<>();
    private final List<SessionFeatures> sessions = new ArrayList<>();
    private final List<TalkFeatures> talks = new ArrayList<>();
    private final List<ContributorFeatures> contributors = new ArrayList<>();

    @Override
    public void accept(Mention mention) {
        waiting.add(mention);
        if (waiting.size() == BATCH) {
            takeWaiting();
        }
    }

    /** All cores make what texts are compared by; the rest is numbered in the order in which the mentions came. */
    private void takeWaiting() {
        List<Optional<PaperText>> texts = waiting.parallelStream()
                .map(mention -> mention instanceof PaperMention paper
                        ? Optional.of(PaperText.of(paper))
                        : Optional.<PaperText>empty())
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            take(waiting.get(i), texts.get(i));
        }
        waiting.clear();
    }

    private void take(Mention mention, Optional<PaperText> text) {
        if (!(mention instanceof PersonMention)) {
            index.add(mention.ref());
        }
        if (mention instanceof PaperMention paper) {
            paper(paper, text.orElseThrow());
        } else if (mention instanceof SessionMention session) {
            session(session);
        } else if (mention instanceof TalkMention talk) {
            talk(talk);
        } else if (mention instanceof PersonMention person) {
            contributors(person.ref(), person.name().value().display(), List.of(person));
        }
    }

    /** Returns all that was taken. */
    public Corpus corpus() {
        takeWaiting();
        List<PersonName> numbered = new ArrayList<>(names.size());
        names.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(name -> numbered.add(name.getKey()));
        return new Corpus(index.build(), papers, sessions, talks, contributors, numbered);
    }

    private void paper(PaperMention mention, PaperText text) {
        String title = mention.title().map(Stated::value).orElse("");
        papers.add(new PaperFeatures(
                mention.ref(),
                title.isEmpty() ? beginning(mention) : title,
                text.titleKey(),
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
                mention.publication().key().orElse("")));
        List<Role> roles = mention.publication().roles();
        if (!roles.isEmpty()) {
            contributors(mention.ref(), title, roles.stream().map(Role::holder).toList());
        }
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

    private void contributors(MentionRef owner, String label, List<PersonMention> persons) {
        contributors.add(new ContributorFeatures(owner, label, people(owner, persons)));
    }

    private void session(SessionMention mention) {
        String title = mention.title().value();
        sessions.add(new SessionFeatures(
                mention.ref(),
                title,
                PaperText.titleKey(title),
                label(mention.conference()),
                mention.slot().map(Stated::value).flatMap(Slot::start),
                holders(mention.ref(), mention.roles())));
    }

    private void talk(TalkMention mention) {
        String title = mention.title().value();
        talks.add(new TalkFeatures(
                mention.ref(),
                title,
                PaperText.titleKey(title),
                mention.kind().map(kind -> kind.value().name()).orElse(""),
                label(mention.conference()),
                mention.slot().map(Stated::value).flatMap(Slot::start),
                mention.session(),
                mention.paper(),
                holders(mention.ref(), mention.roles())));
    }

    private NamedPersons people(MentionRef owner, List<PersonMention> persons) {
        persons.forEach(person -> index.addSharable(person.ref()));
        return NamedPersons.of(owner, persons, name -> names.computeIfAbsent(name, key -> names.size()));
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
