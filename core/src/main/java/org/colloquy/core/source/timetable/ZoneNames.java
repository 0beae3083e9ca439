package org.colloquy.core.source.timetable;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Finds time zones by the names that calendars and schedules give them. */
public final class ZoneNames {

    private static final int MOST_PARTS = 3;
    private static final int LONGEST = 200;
    private static final Splitter TAB = Splitter.on('\t').limit(2);

    private ZoneNames() {}

    /**
     * Returns the zone of the time zone database: {@code Europe/Berlin}, {@code UTC}, {@code +02:00}; a prefix as in {@code
     * /example.org/2005/Europe/Berlin} may stand before it. An abbreviation that the data base does not have is none: it may mean several.
     */
    public static Optional<ZoneId> iana(String name) {
        String bare = name.strip();
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> parts = Splitter.on('/').omitEmptyStrings().splitToList(bare);
        for (int take = Math.min(parts.size(), MOST_PARTS); take > 0; take--) {
            String region = String.join("/", parts.subList(parts.size() - take, parts.size()));
            if (ZoneId.getAvailableZoneIds().contains(region)) {
                return Optional.of(ZoneId.of(region));
            }
        }
        return switch (bare) {
            case "UTC", "GMT", "Z", "Zulu" -> Optional.of(ZoneOffset.UTC);
            default -> offset(bare);
        };
    }

    private static Optional<ZoneId> offset(String name) {
        int sign = Math.max(name.indexOf('+'), name.indexOf('-'));
        String before = sign < 0 ? "?" : name.substring(0, sign).strip();
        if (!before.isEmpty() && !before.equals("UTC") && !before.equals("GMT")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneOffset.of(name.substring(sign)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the zone that Windows and Outlook call so, for example {@code W. Europe Standard Time}. */
    public static Optional<ZoneId> windows(String name) {
        return Optional.ofNullable(Windows.ZONES.get(name.strip()));
    }

    private static final class Windows {
        static final ImmutableMap<String, ZoneId> ZONES = read();

        private static ImmutableMap<String, ZoneId> read() {
            try {
                return Resources.readLines(
                                Resources.getResource(ZoneNames.class, "windows-zones.tsv"), StandardCharsets.UTF_8)
                        .stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(TAB::splitToList)
                        .collect(ImmutableMap.toImmutableMap(cells -> cells.get(0), cells -> ZoneId.of(cells.get(1))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
