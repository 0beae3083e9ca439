package org.colloquy.core.source.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;

/** Labels of which the value stands in the next cell or line: {@code Chair:}. */
final class LabelsAlone {

    private static final Pattern OF_PLACE =
            Pattern.compile("(?:rooms?|locations?|venue|place|where)\\s?:", Pattern.CASE_INSENSITIVE);

    private LabelsAlone() {}

    /** Returns the cells of a row, or the lines of a block, with each such label before its value. */
    static List<Printed> join(List<Printed> parts) {
        if (parts.stream().noneMatch(LabelsAlone::isLabel)) {
            return parts;
        }
        ImmutableList.Builder<Printed> joined = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            boolean alone = isLabel(parts.get(i)) && i + 1 < parts.size() && !isLabel(parts.get(i + 1));
            joined.add(alone ? Printed.join(parts.subList(i, i + 2)) : parts.get(i));
            i += alone ? 1 : 0;
        }
        return joined.build();
    }

    private static boolean isLabel(Printed part) {
        String text = part.text();
        return text.endsWith(":")
                && (OF_PLACE.matcher(text).matches()
                        || ScheduleRoles.ofLine(part).stream()
                                .anyMatch(role -> role.names().isEmpty()));
    }
}
