package org.colloquy.core.source.bibliography.marc;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;

/**
 * A field of a MARC record.
 *
 * @param tag three characters
 * @param indicators two characters; none of a control field
 * @param subfields what it says; a control field says one thing, without a code
 * @param place the whole field
 */
public record MarcField(String tag, String indicators, List<Subfield> subfields, Passage place) {

    /** What library rules print between one part of a record and the next. */
    private static final CharMatcher BETWEEN = CharMatcher.anyOf(":/;,=").or(CharMatcher.whitespace());

    /**
     * A part of a field.
     *
     * @param code a letter or a digit
     * @param text what it says
     */
    public record Subfield(String code, Passage text) {}

    /** Copies the list. */
    public MarcField {
        subfields = List.copyOf(subfields);
    }

    /** Returns a field that is not parted: tags up to 009. */
    public static MarcField control(String tag, Passage value) {
        return new MarcField(tag, "", List.of(new Subfield("", value)), value);
    }

    /** Returns whether the indicator of a number, from 1, is a character, a blank one a space. */
    boolean isIndicated(int number, char value) {
        return indicators.length() >= number && indicators.charAt(number - 1) == value;
    }

    /** Returns what the subfields of a code say, without the punctuation that leads over to the next. */
    List<Passage> all(String code) {
        return among(code);
    }

    /** Returns what the subfields whose code is one of several letters say, in the order of the record. */
    List<Passage> among(String codes) {
        return subfields.stream()
                .filter(part -> codes.contains(part.code()))
                .flatMap(part -> bare(part.text()).stream())
                .toList();
    }

    Optional<Passage> first(String code) {
        return all(code).stream().findFirst();
    }

    private static Optional<Passage> bare(Passage text) {
        String kept = BETWEEN.trimTrailingFrom(text.text());
        return kept.isEmpty() ? Optional.empty() : Optional.of(text.part(0, kept.length()));
    }
}
