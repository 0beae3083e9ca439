package org.colloquy.core.source.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.BodyNames;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Passage;

/** A person or a group as a record names them, while the record is read. */
public final class Contributor {

    /**
     * An identifier as a record gives it.
     *
     * @param scheme the registry
     * @param value as printed
     */
    public record Id(Scheme scheme, Passage value) {}

    /**
     * A place of work.
     *
     * @param name as printed
     * @param ids what registries call it
     * @param tidied the name, if the format puts it together from parts
     */
    public record Workplace(Passage name, List<Id> ids, Optional<String> tidied) {}

    /**
     * A further name.
     *
     * @param printed as printed
     * @param name its parts, if the format gives them
     */
    public record OtherName(Passage printed, Optional<PersonName> name) {}

    private static final Pattern LEAD = Pattern.compile("(?:and|&) +|(?:[Oo]n|in) behalf of (?:the )?");

    private final Passage printed;
    private final AgentKind kind;
    private final Optional<PersonName> name;
    private final boolean others;
    /** Of most there is but the name: these lists are made when something is added. */
    private List<Id> ids = List.of();

    private List<Workplace> workplaces = List.of();
    private List<OtherName> otherNames = List.of();

    private Contributor(Passage printed, AgentKind kind, Optional<PersonName> name, boolean others) {
        this.printed = printed;
        this.kind = kind;
        this.name = name;
        this.others = others;
    }

    /**
     * Somebody whose name is printed in one piece; words such as {@code et al.} behind it are no part of the name. A group
     * if the words of the name say so.
     */
    public static Contributor person(Passage printed) {
        Passage bare = withoutLead(printed);
        if (bare != printed) {
            return person(bare);
        }
        int end = NameLists.end(printed.text());
        boolean others = end < printed.text().length();
        Passage name = others && end > 0 ? printed.part(0, end) : printed;
        AgentKind kind = BodyNames.isBody(name.text()) ? AgentKind.GROUP : AgentKind.PERSON;
        return new Contributor(name, kind, Optional.empty(), others);
    }

    /** What leads over to the last name of a printed list, or says for whom the people before it write, is no part of it. */
    private static Passage withoutLead(Passage printed) {
        Matcher lead = LEAD.matcher(printed.text());
        return lead.lookingAt() && lead.end() < printed.text().length()
                ? printed.part(lead.end(), printed.text().length())
                : printed;
    }

    /** A person whose name the format gives in parts, already tidied; a group that was entered as a family name is one. */
    public static Contributor person(Passage printed, PersonName name) {
        boolean body = name.given().isEmpty() && BodyNames.isBody(name.family());
        return new Contributor(printed, body ? AgentKind.GROUP : AgentKind.PERSON, Optional.of(name), false);
    }

    /** Returns the same, with the parts of the name, tidied. */
    public Contributor named(PersonName parts) {
        return new Contributor(printed, kind, Optional.of(parts), others);
    }

    /** A company, a collaboration, a committee. */
    public static Contributor group(Passage printed) {
        return new Contributor(withoutLead(printed), AgentKind.GROUP, Optional.empty(), false);
    }

    /** A group whose name was tidied already; it is the family name. */
    public static Contributor group(Passage printed, PersonName name) {
        return new Contributor(printed, AgentKind.GROUP, Optional.of(name), false);
    }

    /** Adds what a registry calls them. */
    public Contributor id(Scheme scheme, Passage value) {
        ids = with(new Id(scheme, value), ids);
        return this;
    }

    /** Adds a place of work. */
    public Contributor worksAt(Passage workplace, Id... known) {
        workplaces = with(new Workplace(workplace, List.of(known), Optional.empty()), workplaces);
        return this;
    }

    /** Adds a place of work whose name was put together from parts. */
    public Contributor worksAt(String tidied, Passage workplace, List<Id> known) {
        workplaces = with(new Workplace(workplace, known, Optional.of(tidied)), workplaces);
        return this;
    }

    /** Adds a further name. */
    public Contributor alsoCalled(Passage other) {
        otherNames = with(new OtherName(other, Optional.empty()), otherNames);
        return this;
    }

    /** Adds a further name that the format gives in parts, already tidied. */
    public Contributor alsoCalled(Passage other, PersonName parts) {
        otherNames = with(new OtherName(other, Optional.of(parts)), otherNames);
        return this;
    }

    private static <T> List<T> with(T one, List<T> others) {
        List<T> all = others.isEmpty() ? new ArrayList<>(2) : others;
        all.add(one);
        return all;
    }

    /** Returns whether the record says nothing but the name, as most do. */
    boolean isNameAlone() {
        return ids.isEmpty() && workplaces.isEmpty() && otherNames.isEmpty();
    }

    /** Returns the name as printed. */
    public Passage printed() {
        return printed;
    }

    /** Returns whether the print says that there are more people than this one. */
    public boolean andOthers() {
        return others;
    }

    /** Returns whether it is a person or a group. */
    public AgentKind kind() {
        return kind;
    }

    /** Returns the name in parts, if the format gives them. */
    public Optional<PersonName> name() {
        return name;
    }

    /** Returns what registries call them. */
    public List<Id> ids() {
        return ids;
    }

    /** Returns the places of work. */
    public List<Workplace> workplaces() {
        return workplaces;
    }

    /** Returns the further names. */
    public List<OtherName> otherNames() {
        return otherNames;
    }
}
