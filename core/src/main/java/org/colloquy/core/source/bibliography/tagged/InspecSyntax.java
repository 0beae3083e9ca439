package org.colloquy.core.source.bibliography.tagged;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Record 1 of 3 - INSPEC 1998} begins a record; fields are {@code TI: }, {@code TI - } or {@code TI ~ }. */
final class InspecSyntax implements TagSyntax {

    /** The tag of the line with which a record begins. */
    static final String RECORD = "RECORD";

    private static final Pattern FIRST = Pattern.compile("Record(?: [0-9]{1,9}\\b|\\W.{0,200}INSPEC)");
    private static final Pattern FIELD = Pattern.compile("([A-Z]{2}) {0,3}[:~-](?:\\s|$)");

    @Override
    public Optional<Tag> tag(String line) {
        if (FIRST.matcher(line).lookingAt()) {
            return Optional.of(new Tag(RECORD, 0, RECORD.length(), RECORD.length()));
        }
        Matcher field = FIELD.matcher(line);
        return field.lookingAt()
                ? Optional.of(new Tag(field.group(1), field.start(1), field.end(1), field.end()))
                : Optional.empty();
    }

    @Override
    public boolean begins(String tag, boolean afterBlank, boolean content) {
        return tag.equals(RECORD);
    }

    @Override
    public boolean isFirst(String tag) {
        return tag.equals(RECORD);
    }
}
