package org.colloquy.core.source.programme.schedule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.jspecify.annotations.Nullable;

/** Tells which lines without people are no talks: headings inside a session, and what stands above the programme. */
final class ScheduleSubheads {

    private static final double MOST = 0.5;

    private final Map<@Nullable ScheduleEntry, int[]> counts = new HashMap<>();
    /** Sessions whose talks are all given by one person each, who stands before the title. */
    private final Set<@Nullable ScheduleEntry> spoken = new HashSet<>();

    /** What stands above the first time or session of a programme, such as who organises it and where. */
    private final Set<ScheduleEntry> above = new HashSet<>();

    /** More than these are a list of papers. */
    private static final int MOST_ABOVE = 2;

    private static final int ALL = 0;
    private static final int NAMED = 1;
    private static final int SPOKEN = 2;

    ScheduleSubheads(List<ScheduleItem> items, ScheduleNames names) {
        for (ScheduleItem item : items) {
            int[] count = counts.computeIfAbsent(item.entry().session, unseen -> new int[3]);
            count[ALL]++;
            if (item.names().isPresent()) {
                count[NAMED]++;
                boolean one =
                        item.namesFirst() && names.people(item.names().get()).size() == 1;
                count[SPOKEN] += one ? 1 : 0;
            }
        }
        counts.forEach((session, count) -> {
            if (count[SPOKEN] == count[NAMED] && count[NAMED] > 0) {
                spoken.add(session);
            }
        });
        // Of a series of talks only the days are told.
        boolean series = items.stream().allMatch(item -> item.entry().slot == null);
        List<ScheduleItem> first = items.stream()
                .takeWhile(item -> !isPlaced(item.entry(), series) && !item.entry().opened)
                .filter(item -> item.names().isPresent())
                .toList();
        long placed =
                items.stream().filter(item -> isPlaced(item.entry(), series)).count();
        if (first.size() <= MOST_ABOVE && placed > 1) {
            first.forEach(item -> above.add(item.entry()));
        }
    }

    private static boolean isPlaced(ScheduleEntry entry, boolean series) {
        return entry.session != null || entry.slot != null || (series && entry.day != null);
    }

    /** Returns whether an item has neither people nor a time and stands among items that have people. */
    boolean isSubhead(ScheduleItem item) {
        int[] count = counts.getOrDefault(item.entry().session, new int[3]);
        return isBare(item) && item.entry().session != null && count[NAMED] > MOST * count[ALL];
    }

    /** Returns whether an item is a line above, between or below the programme. */
    boolean isOutside(ScheduleItem item) {
        return above.contains(item.entry()) || (isBare(item) && item.entry().session == null);
    }

    /** Returns whether the people of an item speak there, so that no paper is meant. */
    boolean speaks(ScheduleItem item) {
        return item.namesFirst() && spoken.contains(item.entry().session);
    }

    private static boolean isBare(ScheduleItem item) {
        ScheduleEntry entry = item.entry();
        boolean opened = item.from() == 0 && (entry.slot != null || entry.board != null || entry.opened);
        return item.names().isEmpty() && !opened && item.kind().isEmpty();
    }
}
