package org.colloquy.core.source.bibliography.marc;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> READ = ImmutableSet.of("100", "110", "245", "700", "710");
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

    /** Returns whether a field only says in another script what one of those whose scripts are read says. */
    static boolean isRead(MarcField field, List<MarcField> fields) {
        return field.tag().equals(TAG)
                && fields.stream()
                        .filter(other -> READ.contains(other.tag()))
                        .anyMatch(
                                other -> of(other, fields).filter(field::equals).isPresent());
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
