package org.colloquy.core.source.programme.schedule;

import java.util.List;

/** Stops that end the title of each paper of a programme, and are no part of them. */
final class TitleStops {

    private TitleStops() {}

    /** Returns the items without such stops. */
    static List<ScheduleItem> without(List<ScheduleItem> items) {
        List<ScheduleItem> peopled = items.stream()
                .filter(item -> item.names().isPresent() && item.kind().isEmpty())
                .toList();
        boolean usual = peopled.size() > 1 && peopled.stream().allMatch(TitleStops::endsWithStop);
        return usual
                ? items.stream()
                        .map(item -> endsWithStop(item)
                                ? item.called(item.title().sub(0, item.title().length() - 1))
                                : item)
                        .toList()
                : items;
    }

    private static boolean endsWithStop(ScheduleItem item) {
        String title = item.title().text();
        return title.endsWith(".") && !title.endsWith("..");
    }
}
