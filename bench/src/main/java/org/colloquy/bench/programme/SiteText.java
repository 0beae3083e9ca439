package org.colloquy.bench.programme;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The small notations of the data behind a conference site: lists of names, marked-up titles, times. */
final class SiteText {

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern BREAK = Pattern.compile("<br[^<>]*>");
    private static final Pattern HONORIFICS = Pattern.compile("^(?:(?:Prof|Professor|Dr|Mr|Ms|Mrs)\\.? )+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile(",| and | & |;|\\|");

    private SiteText() {}

    /** Returns the names of a list in words, without what the people do: {@code Host: A, B and C}. */
    static List<String> people(String printed) {
        String names = printed.substring(printed.indexOf(": ") + 1);
        return Arrays.stream(BETWEEN_NAMES.split(names.replace(", and ", ", ")))
                .map(SiteText::withoutTitle)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Returns a name without {@code Prof.} or the like before it, which a reader may keep or leave out. */
    static String withoutTitle(String name) {
        return HONORIFICS.matcher(name.strip()).replaceFirst("");
    }

    /** Returns the parts of a value that holds several, parted by upright bars. */
    static List<String> parts(String value) {
        return Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
    }

    /** Returns the title of a calendar's entry: what stands before the first line break, without mark-up. */
    static String title(String markedUp) {
        return plain(BREAK.split(markedUp, 2)[0]);
    }

    /** Returns the people of a calendar's entry: what is in italics after the first line break. */
    static List<String> italics(String markedUp) {
        int start = markedUp.indexOf("<i>");
        int end = markedUp.indexOf("</i>", Math.max(start, 0));
        return start < 0 || end < 0 ? List.of() : people(plain(markedUp.substring(start, end)));
    }

    /** Returns a time in UTC; one that names no offset is in UTC already. */
    static Optional<String> instant(String printed) {
        String iso = printed.strip().replace('_', 'T').replace(' ', 'T');
        try {
            return Optional.of(Slots.instant(OffsetDateTime.parse(iso)));
        } catch (DateTimeException e) {
            return local(iso);
        }
    }

    private static Optional<String> local(String iso) {
        try {
            return Optional.of(Slots.instant(LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns beginning and end in UTC, if both can be read. */
    static List<String> interval(String start, String end) {
        return instant(start)
                .flatMap(from -> instant(end).map(to -> List.of(from + "/" + to)))
                .orElse(List.of());
    }

    private static String plain(String markedUp) {
        return TAG.matcher(markedUp)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }
}
