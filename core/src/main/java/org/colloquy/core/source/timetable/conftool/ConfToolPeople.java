package org.colloquy.core.source.timetable.conftool;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.timetable.NumberedPlaces;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.SplitNames;

/**
 * The people of a paper in ConfTool: in fields of their own, or in one list beside a list of places that are numbered. A star
 * marks who speaks.
 */
final class ConfToolPeople {

    private static final Pattern NAME = Pattern.compile("authors_formatted_(\\d{1,4})_name");
    private static final Pattern PLACE = Pattern.compile("authors_formatted_(\\d{1,4})_organi[sz]ation");
    private static final Pattern ORCID = Pattern.compile("authors_formatted_(\\d{1,4})_orcid");
    private static final Pattern BETWEEN = Pattern.compile("[;\n]");
    private static final Pattern INVERTED = Pattern.compile("[^,]{1,60},(?:(?! (?:and|und|et|&) )[^,]){1,60}");
    private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetter);

    private final SiteMentions site;
    private final ConfToolRecord paper;
    private final Map<Integer, Passage> formatted;

    ConfToolPeople(SiteMentions site, ConfToolRecord paper) {
        this.site = site;
        this.paper = paper;
        this.formatted = paper.numbered(NAME);
    }

    List<Optional<PersonMention>> authors() {
        List<Optional<PersonMention>> authors = new ArrayList<>();
        if (formatted.isEmpty()) {
            NumberedPlaces places = new NumberedPlaces(site, paper.field("organisations", "organizations"));
            for (Passage name : listed()) {
                authors.add(ScheduledItem.person(site, name(name), places.of(unmarked(name))));
            }
            return authors;
        }
        Map<Integer, Passage> places = paper.numbered(PLACE);
        Map<Integer, Passage> orcids = paper.numbered(ORCID);
        formatted.forEach((number, name) -> {
            List<Passage> own = Optional.ofNullable(places.get(number))
                    .map(list -> SplitNames.at(BETWEEN, list))
                    .orElse(List.of());
            authors.add(ScheduledItem.person(site, name(name), own)
                    .map(person -> identified(person, Optional.ofNullable(orcids.get(number)))));
        });
        return authors;
    }

    private PersonMention identified(PersonMention person, Optional<Passage> orcid) {
        List<Stated<Identifier>> ids = orcid
                .map(Passage::strip)
                .flatMap(printed ->
                        Identifier.parse(Scheme.ORCID, printed.text()).map(id -> site.stated(id, printed, "orcid")))
                .stream()
                .toList();
        return new PersonMention(person.name(), person.kind(), ids, person.affiliations(), List.of());
    }

    /** Returns who speaks. */
    List<Passage> speakers() {
        Stream<Passage> marked = (formatted.isEmpty() ? listed() : List.copyOf(formatted.values()))
                .stream().filter(name -> name.text().indexOf('*') >= 0);
        Stream<Passage> named = paper.field("presenting_author").stream().flatMap(list -> names(list).stream());
        return Stream.concat(named, marked).map(ConfToolPeople::name).toList();
    }

    private List<Passage> listed() {
        return paper.field("authors").map(ConfToolPeople::names).orElse(List.of());
    }

    /** ConfTool inverts names, so that only semicolons part them; names without commas are from another hand. */
    private static List<Passage> names(Passage list) {
        Passage named = SplitNames.named(list);
        boolean semicolons = BETWEEN.matcher(named.text().strip()).find();
        boolean one =
                INVERTED.matcher(NumberedPlaces.bare(named.strip()).text()).matches();
        List<Passage> names = semicolons || one ? SplitNames.at(BETWEEN, named) : SplitNames.of(named);
        return names.stream().filter(name -> LETTERS.matchesAnyOf(name.text())).toList();
    }

    /** Returns a name without numbers and star, which stands before them or behind. */
    private static Passage name(Passage printed) {
        return unmarked(NumberedPlaces.bare(unmarked(printed)));
    }

    private static Passage unmarked(Passage name) {
        Passage bare = name.strip();
        return bare.text().endsWith("*")
                ? bare.part(0, bare.text().length() - 1).strip()
                : bare;
    }
}
