package org.colloquy.core.source.bibliography.mapped;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.source.json.JsonValue;

/**
 * A step on the way to a value.
 *
 * @param name the field
 * @param chosen which of its values are meant
 */
record FieldStep(String name, Predicate<JsonValue> chosen) {

    private static final Pattern CHOICE = Pattern.compile("([^\\[]+)\\[([^\\]=!]+)(!?)=([^\\]]*)\\]");
    private static final String EACH = "[*]";

    /** Reads {@code name}, {@code name[*]}, {@code name[field=value|other]} or {@code name[field!=value|other]}. */
    static FieldStep of(String written) {
        Matcher choice = CHOICE.matcher(written);
        if (!choice.matches()) {
            String name = written.endsWith(EACH) ? written.substring(0, written.length() - EACH.length()) : written;
            return new FieldStep(name, value -> true);
        }
        boolean others = !choice.group(3).isEmpty();
        List<String> texts = Splitter.on('|').trimResults().splitToList(choice.group(4));
        return new FieldStep(
                choice.group(1), value -> others != says(value, choice.group(2).strip(), texts));
    }

    /** Returns whether a field says one of these, alone or in a list. */
    private static boolean says(JsonValue object, String field, List<String> texts) {
        return object.each(field).stream()
                .flatMap(value -> value.printed().stream())
                .anyMatch(printed -> texts.stream()
                        .anyMatch(text ->
                                Ascii.equalsIgnoreCase(text, printed.text().strip())));
    }

    /** Returns the values of the field that are meant. */
    Stream<JsonValue> values(JsonValue object) {
        return object.each(name).stream().filter(chosen);
    }
}
