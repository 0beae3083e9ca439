package org.colloquy.core.source.bibliography.mapped;

import com.google.common.base.CharMatcher;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;

/**
 * Names of which those of people are always turned, as Zotero prints them: {@code Moor, Ada}. What has no comma was entered
 * in one piece: a body, or somebody who has but one name.
 */
final class TurnedNames {

    private static final CharMatcher ASCII = CharMatcher.ascii();

    private TurnedNames() {}

    /** Returns who is called so; several words without a comma are a body, unless they are not in our letters. */
    static Contributor contributor(Passage name) {
        String text = name.text();
        boolean body = text.indexOf(',') < 0 && text.indexOf(' ') > 0 && ASCII.matchesAnyOf(text.replace(" ", ""));
        return body ? Contributor.group(name) : Contributor.person(name);
    }
}
