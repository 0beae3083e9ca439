package org.colloquy.core.source.timetable.calendar;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.colloquy.core.source.Passage;

/**
 * A content line of a calendar: {@code NAME;PARAMETER=value:value}.
 *
 * @param name the property's name in capitals, without a group before it
 * @param label where the name stands, as written
 * @param parameters values by names in capitals; of several with one name the first
 * @param value what follows the colon, folds undone, escapes not; absent if nothing does
 */
record ICalendarLine(String name, Passage label, ImmutableMap<String, Passage> parameters, Optional<Passage> value) {

    /** Reads a line without folds; empty if it is none. */
    static Optional<ICalendarLine> parse(Passage line) {
        String text = line.text();
        int end = nameEnd(text);
        if (end == 0 || end == text.length()) {
            return Optional.empty();
        }
        ImmutableMap.Builder<String, Passage> parameters = ImmutableMap.builder();
        int at = end;
        while (at < text.length() && text.charAt(at) == ';') {
            int stop = parameterEnd(text, at + 1);
            parameter(line, at + 1, stop, parameters);
            at = stop;
        }
        if (at == text.length() || text.charAt(at) != ':') {
            return Optional.empty();
        }
        Optional<Passage> value =
                text.substring(at + 1).isBlank() ? Optional.empty() : Optional.of(line.part(at + 1, text.length()));
        String name = Ascii.toUpperCase(text.substring(text.lastIndexOf('.', end - 1) + 1, end));
        return Optional.of(new ICalendarLine(name, line.part(0, end), parameters.buildKeepingLast(), value));
    }

    private static int nameEnd(String text) {
        int end = 0;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        return end < text.length() && ";:".indexOf(text.charAt(end)) >= 0 ? end : 0;
    }

    private static boolean isOfName(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }

    /** Returns where a parameter ends: at a semicolon or a colon outside quotes. */
    private static int parameterEnd(String text, int from) {
        boolean quoted = false;
        int at = from;
        while (at < text.length() && (quoted || ";:".indexOf(text.charAt(at)) < 0)) {
            quoted ^= text.charAt(at) == '"';
            at++;
        }
        return at;
    }

    private static void parameter(Passage line, int from, int to, ImmutableMap.Builder<String, Passage> into) {
        String text = line.text();
        int equals = text.indexOf('=', from);
        if (equals < 0 || equals >= to) {
            return;
        }
        int start = equals + 1;
        int end = to;
        if (end - start >= 2 && text.charAt(start) == '"' && text.charAt(end - 1) == '"') {
            start++;
            end--;
        }
        if (!text.substring(start, end).isBlank()) {
            Passage value = line.part(start, end);
            into.put(Ascii.toUpperCase(text.substring(from, equals)), value.reading(uncircumflexed(value.text())));
        }
    }

    /** Signs that a parameter may not hold are written with a circumflex (RFC 6868). */
    private static String uncircumflexed(String text) {
        return text.indexOf('^') < 0
                ? text
                : text.replace("^'", "\"").replace("^n", " ").replace("^^", "^");
    }

    Optional<Passage> parameter(String called) {
        return Optional.ofNullable(parameters.get(called));
    }

    /** Returns whether a parameter has a value, in any case of letters. */
    boolean says(String called, String expected) {
        return parameter(called)
                .filter(value -> Ascii.equalsIgnoreCase(value.text().strip(), expected))
                .isPresent();
    }

    /** Returns the value as text: escapes undone. */
    Optional<Passage> text() {
        return value.map(printed -> printed.reading(unescaped(printed.text()))).filter(printed -> !printed.isBlank());
    }

    /** Returns the value as it is, without white space around it; empty text if there is none. */
    String raw() {
        return value.map(printed -> printed.text().strip()).orElse("");
    }

    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
            } else {
                char escaped = text.charAt(++i);
                switch (escaped) {
                    case 'n', 'N' -> plain.append('\n');
                    case '\\', ',', ';', ':', '"' -> plain.append(escaped);
                    default -> plain.append(c).append(escaped);
                }
            }
        }
        return plain.toString();
    }
}
