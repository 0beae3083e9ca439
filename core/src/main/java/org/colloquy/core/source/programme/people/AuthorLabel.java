package org.colloquy.core.source.programme.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** The label before a list of authors, in several languages. */
public final class AuthorLabel {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:authors?|author\\(s\\)|autor(?:es|as|en|a)?|autor[ei]|autori|autorzy|auteure?s?|авторы?|作者|著者|저자|by)\\s?:\\s{0,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AuthorLabel() {}

    /** Returns what stands behind the label with which {@code line} begins. */
    public static Optional<Printed> behind(Printed line) {
        Matcher label = LABEL.matcher(line.text());
        return label.find() && label.end() < line.length() ? Optional.of(line.from(label.end())) : Optional.empty();
    }
}
