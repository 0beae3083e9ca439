package org.colloquy.core;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Stated;

/** A paper as its mentions come in. */
final class PaperDraft {

    private final Entity entity;
    private final Optional<String> preferred;
    private Optional<String> title = Optional.empty();
    private Optional<String> abstractText = Optional.empty();
    private Optional<Conference> conference = Optional.empty();
    private List<MentionRef> authors = List.of();
    private List<String> printedAuthors = List.of();
    private Optional<String> venue = Optional.empty();
    private Optional<String> pages = Optional.empty();
    private final Set<Integer> years = new TreeSet<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();

    PaperDraft(Entity entity, Optional<String> preferred) {
        this.entity = entity;
        this.preferred = preferred;
    }

    void add(PaperMention mention, boolean stands) {
        Optional<Conference> edition = mention.conference().map(choice -> choice.conference());
        title = prefer(stands, mention.title().map(Stated::value), title);
        abstractText = prefer(stands, mention.abstractText().map(Stated::value), abstractText);
        conference = prefer(stands, edition, conference);
        Publication publication = mention.publication();
        Optional<String> container =
                publication.container().map(in -> in.value().title()).filter(name -> !name.isEmpty());
        venue = prefer(stands, container, venue);
        pages = prefer(stands, publication.detail(Detail.Kind.PAGES), pages);
        if (stands) {
            authors = mention.authorships().stream()
                    .map(authorship -> authorship.author().ref())
                    .toList();
            printedAuthors = mention.authorships().stream()
                    .map(authorship -> authorship.author().name().printed())
                    .toList();
        }
        edition.map(Conference::year).ifPresent(years::add);
        publication.issued().ifPresent(date -> date.value().year().ifPresent(years::add));
        mention.links().forEach(link -> links.add(link.value()));
        mention.identifiers().forEach(identifier -> identifiers.add(identifier.value()));
    }

    /** Returns the later of two values if it goes first, or if there is no earlier one. */
    static <T> Optional<T> prefer(boolean goesFirst, Optional<T> later, Optional<T> earlier) {
        return goesFirst && later.isPresent() ? later : earlier.or(() -> later);
    }

    Paper paper(Function<MentionRef, Person> personOf) {
        OptionalInt year = years.stream().mapToInt(Integer::intValue).findFirst();
        return new Paper(
                entity,
                preferred.or(() -> title),
                abstractText,
                authors.stream().map(personOf).toList(),
                printedAuthors,
                year,
                conference,
                List.copyOf(links),
                List.copyOf(identifiers),
                venue,
                pages);
    }
}
