package org.colloquy.core.resolve.person;

import java.util.Arrays;

/** What is known of people as they were joined so far. */
final class WholeProfiles {
    private final PersonSets sets;
    private final PersonProfiles profiles;

    WholeProfiles(PersonSets sets, PersonProfiles profiles) {
        this.sets = sets;
        this.profiles = profiles;
    }

    /** Returns what is known of a person; in the order of its mentions, as sums of floating numbers depend on it. */
    PersonProfile of(int person) {
        return Arrays.stream(sets.same().members(person))
                .sorted()
                .mapToObj(profiles::of)
                .reduce(PersonProfile::plus)
                .orElseThrow();
    }
}
