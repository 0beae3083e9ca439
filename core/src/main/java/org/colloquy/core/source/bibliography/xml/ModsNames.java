package org.colloquy.core.source.bibliography.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.LibraryRoles;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlElement;

/** The people of a MODS record and what they did, in the codes or the words of MARC. */
final class ModsNames {

    private final RecordContext context;
    private final PaperRecord paper;

    ModsNames(RecordContext context, PaperRecord paper) {
        this.context = context;
        this.paper = paper;
    }

    /** Adds a name; {@code ofHost} if it belongs to the work in which this one stands. */
    void add(XmlElement name, boolean ofHost) {
        if (name.attributeText("type").equals("conference")) {
            name.textWithout("role").ifPresent(event -> paper.detail(Detail.Kind.EVENT, event));
            return;
        }
        if (name.child("etal").isPresent()) {
            paper.moreAuthors();
        }
        Optional<Contributor> person = contributor(name);
        List<Passage> roles = name.children("role").stream()
                .flatMap(role -> role.children("roleTerm").stream())
                .flatMap(term -> term.text().stream())
                .toList();
        person.ifPresent(who -> {
            boolean author =
                    roles.isEmpty() || roles.stream().anyMatch(role -> LibraryRoles.isAuthor(LibraryRoles.word(role)));
            if (author && !ofHost) {
                paper.author(who);
            } else {
                role(name, roles, author, who);
            }
        });
    }

    private void role(XmlElement name, List<Passage> roles, boolean author, Contributor who) {
        Optional<Passage> known = roles.stream()
                .filter(role -> LibraryRoles.of(LibraryRoles.word(role)) != RoleKind.CONTRIBUTOR)
                .findFirst();
        Passage label = known.or(() -> roles.stream().findFirst()).orElse(name.label());
        RoleKind kind = known.map(role -> LibraryRoles.of(LibraryRoles.word(role)))
                .orElse(author ? RoleKind.BOOK_AUTHOR : RoleKind.CONTRIBUTOR);
        boolean issuing = known.isEmpty() && roles.stream().anyMatch(role -> isInstitution(LibraryRoles.word(role)));
        if (issuing) {
            paper.detail(
                    Detail.Kind.INSTITUTION,
                    who.name().map(PersonName::family).orElse(who.printed().text()),
                    who.printed());
        } else {
            paper.role(kind, label, who);
        }
    }

    private static boolean isInstitution(String role) {
        return role.equals("dgg") || role.equals("degree grantor") || role.equals("degree granting institution");
    }

    private Optional<Contributor> contributor(XmlElement name) {
        boolean group = name.attributeText("type").equals("corporate");
        List<Passage> given = new ArrayList<>();
        List<Passage> whole = new ArrayList<>();
        Optional<Passage> family = Optional.empty();
        Optional<Passage> suffix = Optional.empty();
        for (XmlElement part : name.children("namePart")) {
            Optional<Passage> text = part.text();
            switch (part.attributeText("type")) {
                case "given" -> text.ifPresent(given::add);
                case "family" -> family = family.or(() -> text);
                case "termsOfAddress" -> suffix = text.filter(ModsNames::isSuffix);
                case "date" -> {
                    // Years of life tell people apart in a catalogue, and are no part of the name.
                }
                default -> text.ifPresent(whole::add);
            }
        }
        Optional<Contributor> found = XmlName.of(context, XmlElement.join(given, " "), family, suffix)
                .map(XmlName::person)
                .or(() -> group && whole.size() > 1 ? Optional.of(body(whole)) : Optional.empty())
                .or(() -> XmlElement.join(whole, " ")
                        .or(() -> name.textOf("displayForm"))
                        .map(printed -> group ? Contributor.group(printed) : Contributor.person(printed)));
        found.ifPresent(who -> {
            name.children("affiliation").forEach(place -> place.text().ifPresent(who::worksAt));
            name.children("nameIdentifier").stream()
                    .filter(id -> id.attributeText("type").equalsIgnoreCase("orcid"))
                    .forEach(id -> id.text().ifPresent(text -> who.id(Scheme.ORCID, text)));
        });
        return found;
    }

    /** Parts of a body stand behind it, the larger first: {@code University of Oslo. Department of Hedges}. */
    private Contributor body(List<Passage> parts) {
        String name = String.join(
                ". ",
                parts.stream()
                        .map(FieldValues::withoutFullStop)
                        .map(Passage::text)
                        .toList());
        return Contributor.group(
                XmlElement.join(parts, " ").orElseThrow(),
                new PersonName(
                        Optional.empty(),
                        context.markup().line(name),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static boolean isSuffix(Passage term) {
        return term.text().matches("(?i)\\W?(?:jr|sr|[iv]{1,4})\\W?");
    }
}
