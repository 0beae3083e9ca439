package org.colloquy.core.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;

/**
 * What a record says, while it is written. A format takes what it has a field for; what remains in the end is written as
 * notes, so that nothing is lost.
 */
final class RecordFacts {

    private final PaperMention paper;
    private final List<Detail> details;
    private final List<Role> roles;

    RecordFacts(PaperMention paper) {
        this.paper = paper;
        this.details = new ArrayList<>(
                paper.publication().details().stream().map(Stated::value).toList());
        this.roles = new ArrayList<>(paper.publication().roles());
    }

    PaperMention paper() {
        return paper;
    }

    /** Returns whether the record was read of BibTeX, so that it can be written as it was printed. */
    boolean isTex() {
        return isTex(paper.evidence());
    }

    private static boolean isTex(Evidence evidence) {
        return evidence.rule().startsWith("bibtex/");
    }

    /** Returns the names of fields that a record of BibTeX keeps as they are. */
    Set<String> keptFields() {
        return paper.publication().otherFields().stream()
                .filter(field -> isTex(field.evidence()))
                .map(field -> field.value().name())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether a year that is kept as it was printed, such as {@code c. 1990}, says this date. */
    boolean keepsYearOf(DateSpan date) {
        String year = date.toString().replaceAll("[^0-9].*", "");
        return paper.publication().otherFields().stream()
                .filter(field -> isTex(field.evidence()))
                .anyMatch(field -> field.value().name().equals("year")
                        && field.value().value().contains(year));
    }

    PaperKind kind() {
        return paper.kind();
    }

    /** Takes all details of a kind. */
    List<String> take(Detail.Kind kind) {
        ImmutableList.Builder<String> taken = ImmutableList.builder();
        for (Iterator<Detail> rest = details.iterator(); rest.hasNext(); ) {
            Detail detail = rest.next();
            if (detail.kind() == kind) {
                taken.add(detail.value());
                rest.remove();
            }
        }
        return taken.build();
    }

    /** Takes the first detail of a kind; others of that kind remain. */
    Optional<String> takeFirst(Detail.Kind kind) {
        Optional<Detail> first =
                details.stream().filter(detail -> detail.kind() == kind).findFirst();
        first.ifPresent(details::remove);
        return first.map(Detail::value);
    }

    /** Returns the title with the subtitle, for formats that do not part them. */
    String titleWithSubtitle() {
        String title = paper.title().map(Stated::value).orElse("");
        String subtitle = String.join(": ", take(Detail.Kind.SUBTITLE));
        boolean parted = !title.isEmpty() && !subtitle.isEmpty() && !title.endsWith(subtitle);
        return title.endsWith(subtitle) ? title : title + (parted ? ": " : "") + subtitle;
    }

    boolean has(Detail.Kind kind) {
        return details.stream().anyMatch(detail -> detail.kind() == kind);
    }

    /** Takes all who hold one of the roles. */
    List<PersonMention> take(RoleKind... kinds) {
        List<RoleKind> wanted = List.of(kinds);
        ImmutableList.Builder<PersonMention> taken = ImmutableList.builder();
        for (Iterator<Role> rest = roles.iterator(); rest.hasNext(); ) {
            Role role = rest.next();
            if (wanted.contains(role.kind().value())) {
                taken.add(role.holder());
                rest.remove();
            }
        }
        return taken.build();
    }

    boolean has(RoleKind kind) {
        return roles.stream().anyMatch(role -> role.kind().value() == kind);
    }

    /** Returns a line for each detail and each person that no field was found for, for example {@code status: retracted}. */
    List<String> notes() {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        details.stream()
                .filter(detail -> detail.kind() != Detail.Kind.TYPE)
                .forEach(detail -> notes.add(words(detail.kind()) + ": " + detail.value()));
        roles.forEach(role -> notes.add(
                words(role.kind().value()) + ": " + role.holder().name().value().displayWithNickname()));
        return notes.build();
    }

    private static String words(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns when it was published; of what was shown at a conference the year of that. */
    Optional<DateSpan> issued() {
        return paper.publication()
                .issued()
                .map(Stated::value)
                .or(() -> edition().map(edition -> DateSpan.of(PartialDate.of(edition.year()))));
    }

    OptionalInt year() {
        return issued().map(DateSpan::year).orElse(OptionalInt.empty());
    }

    /** Returns the edition that a paper was presented at, if no record names its proceedings. */
    Optional<Conference> edition() {
        return paper.publication().container().isPresent() || has(Detail.Kind.EVENT)
                ? Optional.empty()
                : paper.conference().map(ConferenceChoice::conference);
    }

    Optional<Container> container() {
        return paper.publication().container().map(Stated::value);
    }

    /** Returns the title of what it appeared in. */
    Optional<String> containerTitle() {
        return container().map(Container::title).filter(title -> !title.isBlank());
    }

    /** Returns the work's identifiers of a registry. */
    List<String> identifiers(Scheme scheme) {
        return of(paper.identifiers().stream().map(Stated::value).toList(), scheme);
    }

    /** Returns the identifiers of a registry, the work's and then its container's. */
    List<String> allIdentifiers(Scheme scheme) {
        return ImmutableList.<String>builder()
                .addAll(identifiers(scheme))
                .addAll(of(container().map(Container::identifiers).orElse(List.of()), scheme))
                .build();
    }

    private static List<String> of(List<Identifier> identifiers, Scheme scheme) {
        return identifiers.stream()
                .filter(id -> id.scheme() == scheme)
                .map(Identifier::value)
                .distinct()
                .toList();
    }

    /** Returns the links of one kind. */
    List<String> links(Link.Kind kind) {
        return links().stream()
                .filter(link -> link.kind() == kind)
                .map(link -> address(link.url()))
                .toList();
    }

    List<Link> links() {
        String words = paper.publication().detail(Detail.Kind.HOW_PUBLISHED).orElse("");
        return paper.links().stream()
                .map(Stated::value)
                .filter(link -> !isTex() || !words.contains(link.url()))
                .toList();
    }

    /** Returns the pages of identifiers in registries that a format has no field for, unless the record links there. */
    List<String> addressesOfOthers(List<Scheme> written) {
        return paper.identifiers().stream()
                .map(Stated::value)
                .filter(id -> !written.contains(id.scheme()))
                .filter(id -> links().stream()
                        .noneMatch(link -> Identifier.ofAddress(link.url()).equals(Optional.of(id))))
                .flatMap(id -> id.address().stream())
                .toList();
    }

    /** Returns an address without the spaces that some print in it. */
    static String address(String url) {
        return OneLine.of(url).replace(" ", "%20");
    }
}
