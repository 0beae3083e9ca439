package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.ShortNames;

/** The field in which the Web of Science lists ORCIDs, a line each: {@code Moor, Ada/0000-0002-1825-0097}. */
final class OrcidNumbers {

    static final String FIELD = "orcid-numbers";

    private static final CharMatcher SPACE = CharMatcher.whitespace();

    private OrcidNumbers() {}

    /** Gives each ORCID to the author who is called so; returns whether all are given. */
    static boolean to(List<Contributor> authors, BibtexValue value) {
        String text = value.text();
        boolean all = true;
        int from = 0;
        while (from < text.length()) {
            int line = text.indexOf('\n', from);
            int to = line < 0 ? text.length() : line;
            all &= SPACE.matchesAllOf(text.substring(from, to)) || isGiven(authors, value, from, to);
            from = to + 1;
        }
        return all;
    }

    private static boolean isGiven(List<Contributor> authors, BibtexValue value, int from, int to) {
        int slash = value.text().lastIndexOf('/', to - 1);
        if (slash <= from) {
            return false;
        }
        String name = ShortNames.key(value.text().substring(from, slash));
        Optional<Contributor> author = authors.stream()
                .filter(one -> ShortNames.key(one.printed().text()).equals(name))
                .findFirst();
        Passage id = value.part(slash + 1, to).strip();
        author.ifPresent(one -> one.id(Scheme.ORCID, id));
        return author.isPresent();
    }
}
