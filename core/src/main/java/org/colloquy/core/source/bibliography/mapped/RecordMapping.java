package org.colloquy.core.source.bibliography.mapped;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.mapped.MappingTargets.Target;

/**
 * What the fields of some records mean.
 *
 * @param name what the format is called
 * @param description one line about it
 * @param records where the records are in a JSON document that wraps them
 * @param markup what stands between the letters
 * @param kind the kind of work
 * @param containerKind the kind of what it appeared in
 * @param container what it appeared in
 * @param authors who wrote it
 * @param workplaces where they work, if this stands apart from their names
 * @param roles who else had to do with it
 * @param fields all else
 * @param ignored fields that are left out
 */
record RecordMapping(
        String name,
        String description,
        Set<String> records,
        Markup markup,
        MappedWord<PaperKind> kind,
        MappedWord<Container.Kind> containerKind,
        Optional<ValueSelection> container,
        Optional<MappedNames> authors,
        Optional<MappedWorkplaces> workplaces,
        Map<RoleKind, MappedNames> roles,
        List<Rule> fields,
        Set<String> ignored) {

    /** Someone says that this is what the fields mean, which counts for more than what a format recognises. */
    private static final double TOLD = 0.98;

    /**
     * Returns how well records fit that have the fields which {@code has} tells, from 0 to 1. They need the first field that
     * the mapping names, the authors, and half of all.
     */
    double fit(Predicate<String> has) {
        return fit(has, (fields.size() + 1) / 2);
    }

    /** Returns the same where some of the fields suffice, as a format has a sign of its own and people choose its fields. */
    double fit(Predicate<String> has, int needed) {
        boolean people = authors.map(names -> names.isAmong(has)).orElse(true);
        long known = fields.stream().filter(rule -> rule.values().isAmong(has)).count();
        boolean first = fields.isEmpty() || fields.get(0).values().isAmong(has);
        boolean fits = people && first && known >= needed;
        return fits ? TOLD + (1 - TOLD) * known / Math.max(1, fields.size()) : 0;
    }

    /**
     * One line of a mapping.
     *
     * @param target what is meant
     * @param values where it stands
     * @param last where the other end of a range stands
     * @param single whether there can be but one
     */
    record Rule(Target target, ValueSelection values, Optional<ValueSelection> last, boolean single) {}
}
