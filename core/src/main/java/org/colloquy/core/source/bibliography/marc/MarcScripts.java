package org.colloquy.core.source.bibliography.marc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fields 880, which say in the script of the work what others say in Latin letters. Subfield 6 of both names the other and a
 * number: {@code 880-01} in field 100, {@code 100-01/(N} in field 880. The number 00 is that of a field without a counterpart.
 */
final class MarcScripts {

    private static final String TAG = "880";
    private static final String ALONE = "00";
    private static final Pattern LINK = Pattern.compile("(\\d{3})-(\\d{2})(?:/.*)?");

    private MarcScripts() {}

    /** Returns the fields, those without a counterpart under the tag of what they say. */
    static List<MarcField> alone(List<MarcField> fields) {
        return fields.stream()
                .map(field -> link(field)
                        .filter(link -> field.tag().equals(TAG) && link.group(2).equals(ALONE))
                        .map(link -> new MarcField(link.group(1), field.indicators(), field.subfields(), field.place()))
                        .orElse(field))
                .toList();
    }

    /** Returns what says the same as a field in another script. */
    static Optional<MarcField> of(MarcField field, List<MarcField> fields) {
        return link(field)
                .filter(link -> link.group(1).equals(TAG) && !link.group(2).equals(ALONE))
                .flatMap(link -> scripts(fields)
                        .filter(other -> isLinked(other, field.tag(), link.group(2)))
                        .findFirst());
    }

    private static Stream<MarcField> scripts(List<MarcField> fields) {
        return fields.stream().filter(field -> field.tag().equals(TAG));
    }

    private static boolean isLinked(MarcField script, String tag, String number) {
        return link(script)
                .filter(link -> link.group(1).equals(tag) && link.group(2).equals(number))
                .isPresent();
    }

    private static Optional<Matcher> link(MarcField field) {
        return field.first("6").map(text -> LINK.matcher(text.text())).filter(Matcher::matches);
    }
}
