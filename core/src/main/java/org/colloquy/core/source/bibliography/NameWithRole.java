package org.colloquy.core.source.bibliography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Passage;

/**
 * A name behind which libraries print in brackets what its bearer did: {@code Moor, Ada [Hrsg.]}.
 *
 * @param name without the brackets
 * @param role what is in them, if it is a role
 */
public record NameWithRole(Passage name, Optional<Passage> role) {

    private static final Pattern ROLE = Pattern.compile("\\[([^\\[\\]]{2,30})\\]$");

    /** Reads a name. */
    public static NameWithRole of(Passage printed) {
        Matcher brackets = ROLE.matcher(printed.text());
        if (brackets.find()) {
            Passage role = printed.part(brackets.start(1), brackets.end(1));
            Passage name = printed.part(0, brackets.start()).strip();
            if (!name.text().isEmpty() && LibraryRoles.isKnown(LibraryRoles.word(role))) {
                return new NameWithRole(name, Optional.of(role));
            }
        }
        return new NameWithRole(printed, Optional.empty());
    }
}
