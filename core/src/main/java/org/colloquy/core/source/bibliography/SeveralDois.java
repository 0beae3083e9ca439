package org.colloquy.core.source.bibliography;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;

/** Several DOIs in the place of one: {@code 10.5555/ig.1, 10.5555/ig.2}. */
final class SeveralDois {

    private static final Splitter BETWEEN = Splitter.on(Pattern.compile(
            "[\\s,;]{1,9}(?=(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s?)?10\\.\\d{4,9}/)", Pattern.CASE_INSENSITIVE));
    private static final CharMatcher AROUND = CharMatcher.whitespace().or(CharMatcher.anyOf(",;"));
    private static final String BEGINNING = "10.";

    private SeveralDois() {}

    /** Returns them, if there are several and nothing else. */
    static List<String> in(String text) {
        if (text.lastIndexOf(BEGINNING) == text.indexOf(BEGINNING)) {
            return List.of();
        }
        List<String> parts = BETWEEN.splitToStream(text)
                .map(AROUND::trimFrom)
                .filter(one -> !one.isEmpty())
                .toList();
        boolean all = parts.size() > 1
                && parts.stream()
                        .allMatch(one -> Identifier.parse(Scheme.DOI, one).isPresent());
        return all ? parts : List.of();
    }
}
