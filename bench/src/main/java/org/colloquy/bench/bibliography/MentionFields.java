package org.colloquy.bench.bibliography;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.colloquy.bench.reading.Reading;
import org.colloquy.bench.score.Item;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;

/** What the product says of a work, as comparable fields. */
final class MentionFields {

    private final PaperMention paper;
    private final Publication publication;

    private MentionFields(PaperMention paper) {
        this.paper = paper;
        this.publication = paper.publication();
    }

    static List<Item> of(Reading reading) {
        return reading.mentions(PaperMention.class).stream()
                .map(paper -> new MentionFields(paper).item())
                .toList();
    }

    private Item item() {
        WorkFields fields = new WorkFields(publication.key().or(() -> title()).orElse("(neither key nor title)"));
        fields.exact("key", publication.key())
                .words("title", titles())
                .people(
                        "authors",
                        paper.authorships().stream()
                                .map(authorship -> name(authorship.author()))
                                .toList())
                .people("editors", holders(RoleKind.EDITOR))
                .people("translators", holders(RoleKind.TRANSLATOR))
                .words(
                        "abstract",
                        paper.abstractText().map(Stated::value).stream().toList());
        types().forEach(type -> fields.exact("type", Optional.of(type)));
        container(fields);
        date(fields);
        identifiers(fields);
        return fields.keywords(publication.subjects().stream()
                        .map(subject -> subject.value().label())
                        .toList())
                .build();
    }

    /** The words for the kind; where it has none of its own, the word that is printed too. */
    private List<String> types() {
        boolean unnamed = paper.kind() == PaperKind.OTHER || paper.kind() == PaperKind.UNKNOWN;
        Stream<String> printed = unnamed ? details(Detail.Kind.TYPE).stream() : Stream.of();
        return Stream.concat(
                        WorkTypes.of(paper.kind()).stream(),
                        printed.flatMap(word -> Stream.of(WorkTypes.ofBibtex(word), WorkTypes.ofCsl(word))))
                .toList();
    }

    private void container(WorkFields fields) {
        fields.words("container", containers())
                .words("volume", details(Detail.Kind.VOLUME))
                .words("number", details(Detail.Kind.ISSUE, Detail.Kind.NUMBER, Detail.Kind.SERIES_NUMBER))
                .pages(details(Detail.Kind.PAGES, Detail.Kind.ARTICLE_NUMBER, Detail.Kind.PAGE_COUNT))
                .words("series", details(Detail.Kind.SERIES))
                .words("edition", details(Detail.Kind.EDITION))
                .words("publisher", details(Detail.Kind.PUBLISHER, Detail.Kind.INSTITUTION, Detail.Kind.HOW_PUBLISHED))
                .words("institution", details(Detail.Kind.INSTITUTION, Detail.Kind.PUBLISHER))
                .words("place", joined(details(Detail.Kind.PLACE, Detail.Kind.EVENT_PLACE)));
    }

    private void date(WorkFields fields) {
        Optional<PartialDate> date = publication.issued().map(Stated::value).flatMap(DateSpan::start);
        fields.date(
                date.map(known -> String.valueOf(known.year())),
                date.flatMap(known -> text(known.month())),
                date.flatMap(known -> text(known.day())));
    }

    private void identifiers(WorkFields fields) {
        List<String> addresses = Stream.concat(
                        paper.links().stream().map(link -> link.value().url()),
                        paper.identifiers().stream().flatMap(identifier -> identifier.value().address().stream()))
                .toList();
        fields.doi(identifiers(Scheme.DOI))
                .isbn(identifiers(Scheme.ISBN))
                .issn(identifiers(Scheme.ISSN))
                .exact("pmid", identifiers(Scheme.PMID).stream().findFirst())
                .url(addresses);
    }

    private List<String> titles() {
        String subtitle = String.join(" ", details(Detail.Kind.SUBTITLE));
        return title().map(title -> subtitle.isEmpty() ? List.of(title) : List.of(title, title + " " + subtitle))
                .orElse(List.of());
    }

    private Optional<String> title() {
        return paper.title().map(Stated::value);
    }

    private List<String> holders(RoleKind kind) {
        return publication.roles().stream()
                .filter(role -> role.kind().value() == kind)
                .map(role -> name(role.holder()))
                .toList();
    }

    private List<String> details(Detail.Kind... kinds) {
        return Arrays.stream(kinds)
                .flatMap(kind ->
                        publication.details().stream().map(Stated::value).filter(detail -> detail.kind() == kind))
                .map(Detail::value)
                .toList();
    }

    /** What the work appeared in: its title, with and without its subtitle, and its short titles. */
    private List<String> containers() {
        Optional<String> title =
                publication.container().map(stated -> stated.value().title());
        Stream<String> whole = publication.otherFields().stream()
                .map(Stated::value)
                .filter(field ->
                        field.name().equals("booksubtitle") || field.name().equals("journalsubtitle"))
                .flatMap(field -> title.stream().map(main -> main + " " + field.value()));
        return Stream.of(title.stream(), whole, details(Detail.Kind.CONTAINER_SHORT).stream())
                .flatMap(names -> names)
                .toList();
    }

    /** The values, and where there are several, all as one. */
    private static List<String> joined(List<String> values) {
        return Stream.concat(values.stream(), Stream.of(String.join(" ", values)))
                .distinct()
                .toList();
    }

    /** Of the work, and of what it appeared in. */
    private List<String> identifiers(Scheme scheme) {
        return Stream.concat(
                        paper.identifiers().stream().map(Stated::value),
                        publication.container().map(Stated::value).map(Container::identifiers).stream()
                                .flatMap(List::stream))
                .filter(identifier -> identifier.scheme() == scheme)
                .map(Identifier::value)
                .toList();
    }

    private static String name(PersonMention person) {
        return person.name().value().display();
    }

    private static Optional<String> text(OptionalInt number) {
        return number.isPresent() ? Optional.of(String.valueOf(number.getAsInt())) : Optional.empty();
    }
}
