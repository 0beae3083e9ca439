package org.colloquy.core.source.timetable.miniconf;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.text.Tidy;

/** The people whom a value names, with their role. */
final class MiniConfPeople {

    private MiniConfPeople() {}

    /** Returns the people whose role is named by {@code label}. */
    static List<Role> roles(SiteMentions site, RoleKind kind, Passage label, Passage people) {
        return roles(site, site.stated(kind, label, "role"), people);
    }

    /** Returns the people of a value whose place alone tells their role. */
    static List<Role> roles(SiteMentions site, RoleKind kind, Passage people) {
        return roles(
                site, new Stated<>(kind, "", site.evidence(people.start(), people.end(), "role-by-place")), people);
    }

    private static List<Role> roles(SiteMentions site, Stated<RoleKind> kind, Passage people) {
        List<Role> roles = new ArrayList<>();
        for (Passage name : NamesInWords.of(people)) {
            String tidied = Tidy.name(name.text());
            if (!tidied.isBlank()) {
                roles.add(
                        new Role(kind, new PersonMention(site.stated(PersonName.parse(tidied), name, "role-holder"))));
            }
        }
        return roles;
    }
}
