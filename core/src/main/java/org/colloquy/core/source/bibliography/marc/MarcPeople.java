package org.colloquy.core.source.bibliography.marc;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.LibraryRoles;
import org.colloquy.core.source.bibliography.PaperRecord;

/** The people and bodies of a MARC record. */
final class MarcPeople {

    private static final char FORENAME = '0';
    private static final Pattern ORCID = Pattern.compile(
            "(?:\\(orcid\\)|https?://orcid\\.org/)(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])", Pattern.CASE_INSENSITIVE);
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("()");
    private static final CharMatcher AROUND = CharMatcher.whitespace().or(CharMatcher.is(','));

    private MarcPeople() {}

    /**
     * Adds whom a field names; main entries are authors unless they are said to be something else.
     *
     * @param script the same in another script
     */
    static void add(PaperRecord paper, MarcField field, Optional<MarcField> script) {
        if (field.first("t").isPresent()) {
            field.first("t").ifPresent(work -> paper.other(field.tag() + "t", work));
            return;
        }
        boolean person = field.tag().endsWith("00");
        Optional<Passage> name = field.first("a").map(FieldValues::withoutFullStop);
        if (name.isEmpty()) {
            return;
        }
        Contributor who = person ? person(field, name.get()) : body(field, name.get());
        fullerForm(field, name.get()).ifPresent(fuller -> who.alsoCalled(fuller.printed(), fuller.name()));
        script.flatMap(same -> same.first("a"))
                .map(FieldValues::withoutFullStop)
                .ifPresent(other -> {
                    if (person) {
                        who.alsoCalled(other);
                    } else {
                        who.alsoCalled(other, bodyName(script.orElseThrow()));
                    }
                });
        identify(who, field, person);
        List<Passage> roles =
                Stream.of("4", "e").flatMap(code -> field.all(code).stream()).toList();
        boolean author = roles.isEmpty()
                ? field.tag().startsWith("1") || person
                : roles.stream().anyMatch(role -> LibraryRoles.isAuthor(LibraryRoles.word(role)));
        if (author) {
            paper.author(who);
        } else {
            RoleKind role = roles.stream()
                    .map(said -> LibraryRoles.of(LibraryRoles.word(said)))
                    .filter(known -> known != RoleKind.CONTRIBUTOR)
                    .findFirst()
                    .orElse(RoleKind.CONTRIBUTOR);
            paper.role(role, roles.isEmpty() ? name.get() : roles.get(0), who);
        }
    }

    /** Numbers of a library's own file of names are left out; an ORCID stands among them, after its name or as an address. */
    private static void identify(Contributor who, MarcField field, boolean person) {
        field.all("u").forEach(place -> who.worksAt(FieldValues.withoutFullStop(place)));
        if (!person) {
            return;
        }
        for (Passage number : field.among("01")) {
            Matcher orcid = ORCID.matcher(number.text());
            if (orcid.matches()) {
                who.id(Scheme.ORCID, number.part(orcid.start(1), orcid.end(1)));
            }
        }
    }

    /** Popes and kings have no family name, and a number; of others a suffix stands by itself. */
    private static Contributor person(MarcField field, Passage name) {
        if (field.isIndicated(1, FORENAME)) {
            String number = field.first("b").map(Passage::text).orElse("");
            String whole = AROUND.trimFrom(AROUND.trimFrom(name.text()) + " " + number);
            return Contributor.person(
                    name,
                    new PersonName(Optional.empty(), whole, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return field.first("c")
                .map(words -> AROUND.trimFrom(words.text()))
                .filter(NameLists::isSuffix)
                .map(suffix -> Contributor.person(name, PersonName.parse(AROUND.trimFrom(name.text()) + ", " + suffix)))
                .orElseGet(() -> Contributor.person(name));
    }

    /** A name with given names that the usual one shortens. */
    private record Fuller(Passage printed, PersonName name) {}

    private static Optional<Fuller> fullerForm(MarcField field, Passage name) {
        int comma = name.text().indexOf(',');
        return field.first("q")
                .filter(given -> field.tag().endsWith("00") && comma > 0)
                .map(given -> new Fuller(
                        given,
                        PersonName.parse(
                                name.text().substring(0, comma + 1) + " " + BRACKETS.removeFrom(given.text()))));
    }

    private static Contributor body(MarcField field, Passage name) {
        return field.among("ab").size() == 1 ? Contributor.group(name) : Contributor.group(name, bodyName(field));
    }

    /** Parts of a body stand behind it, the larger first: {@code University of Oslo. Department of Hedges}. */
    private static PersonName bodyName(MarcField field) {
        String whole = field.among("ab").stream()
                .map(FieldValues::withoutFullStop)
                .map(Passage::text)
                .collect(joining(". "));
        return new PersonName(Optional.empty(), whole, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static boolean isEditor(MarcField field) {
        return Stream.of("4", "e")
                .flatMap(code -> field.all(code).stream())
                .anyMatch(role -> LibraryRoles.of(LibraryRoles.word(role)) == RoleKind.EDITOR);
    }
}
