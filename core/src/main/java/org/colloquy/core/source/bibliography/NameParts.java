package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Passage;

/**
 * A person's name of which a record gives the parts.
 *
 * @param given given names
 * @param particle what stands between them and the family name
 * @param family the family name, which may still begin with its particle
 * @param suffix what comes after it
 */
public record NameParts(
        Optional<Passage> given, Optional<Passage> particle, Optional<Passage> family, Optional<Passage> suffix) {

    /** Returns the person; empty if there is neither a given nor a family name. */
    public Optional<Contributor> person(Markup markup) {
        if (family.isEmpty() || line(family, markup).isEmpty()) {
            return given.map(Contributor::person);
        }
        return Optional.of(Contributor.person(printed(), name(markup)));
    }

    /** The parts may stand in any order, and apart. */
    private Passage printed() {
        List<Passage> parts = Stream.of(given, particle, family, suffix)
                .flatMap(Optional::stream)
                .toList();
        String words = parts.stream().map(part -> part.text().strip()).collect(Collectors.joining(" "));
        long start = parts.stream().mapToLong(Passage::start).min().orElseThrow();
        long end = parts.stream().mapToLong(Passage::end).max().orElseThrow();
        return new Passage(words, start, end);
    }

    /**
     * Returns the name; there must be a family name. The parts are as the record has them. Only the case of names all in
     * capitals, a particle at the beginning of the family name or at the end of the given names, and a suffix behind the
     * family name are worked out as in names printed in one piece.
     */
    public PersonName name(Markup markup) {
        String first = line(given, markup);
        String last = line(family, markup);
        Optional<String> before = part(particle, markup);
        Optional<String> after = part(suffix, markup);
        if (!first.isEmpty() && first.indexOf(',') < 0 && last.indexOf(',') < 0) {
            PersonName worked = PersonName.parse(last, first);
            if (Ascii.equalsIgnoreCase(worked.sortable(), last + ", " + first) || isSorted(worked, first, last)) {
                return new PersonName(
                        worked.given(),
                        worked.family(),
                        before.or(worked::particle),
                        after.or(worked::suffix),
                        worked.nickname());
            }
        }
        if (first.isEmpty() && before.isEmpty() && after.isEmpty() && FieldValues.isTurnedName(last)) {
            // The whole name stands where the family name should.
            return PersonName.parse(last);
        }
        return new PersonName(part(given, markup), last, before, after, Optional.empty());
    }

    /** Returns whether the parts are those of the record, but for a particle behind the one and a suffix behind the other. */
    private static boolean isSorted(PersonName worked, String first, String last) {
        String given = worked.given().orElse("");
        String moved = worked.particle().map(particle -> given + " " + particle).orElse(given);
        String family =
                worked.suffix().map(suffix -> worked.family() + " " + suffix).orElse(worked.family());
        return (moved.equals(first) && family.equals(last))
                || (given.equals(first) && withParticle(worked, family).equals(last));
    }

    private static String withParticle(PersonName worked, String family) {
        return worked.particle().map(particle -> particle + " " + family).orElse(family);
    }

    private static Optional<String> part(Optional<Passage> part, Markup markup) {
        return Optional.of(line(part, markup)).filter(text -> !text.isEmpty());
    }

    private static String line(Optional<Passage> part, Markup markup) {
        return part.map(passage -> markup.name(passage.text())).orElse("");
    }
}
