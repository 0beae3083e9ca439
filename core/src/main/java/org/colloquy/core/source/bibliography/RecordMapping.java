package org.colloquy.core.source.bibliography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.bibliography.MappingTargets.Target;

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
        Optional<Selection> container,
        Optional<MappedNames> authors,
        Map<RoleKind, MappedNames> roles,
        List<Rule> fields,
        Set<String> ignored) {

    /**
     * One line of a mapping.
     *
     * @param target what is meant
     * @param values where it stands
     * @param last where the other end of a range stands
     * @param single whether there can be but one
     */
    record Rule(Target target, Selection values, Optional<Selection> last, boolean single) {}
}
