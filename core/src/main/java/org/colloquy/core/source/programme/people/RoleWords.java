package org.colloquy.core.source.programme.people;

import com.google.common.collect.ImmutableMap;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.text.LanguageWords;
import org.colloquy.core.text.WordUse;

/** The words for roles with which lines of a programme begin. */
final class RoleWords {

    private static final ImmutableMap<WordUse, RoleKind> ROLES = ImmutableMap.of(
            WordUse.SESSION_CHAIR, RoleKind.SESSION_CHAIR,
            WordUse.MODERATOR, RoleKind.MODERATOR,
            WordUse.DISCUSSANT, RoleKind.DISCUSSANT,
            WordUse.SPEAKER, RoleKind.SPEAKER,
            WordUse.ORGANISER, RoleKind.ORGANISER,
            WordUse.CONTRIBUTOR, RoleKind.CONTRIBUTOR);

    private RoleWords() {}

    /** Returns the words of all languages, in small letters, with the roles that they are for. */
    static ImmutableMap<String, RoleKind> all() {
        ImmutableMap.Builder<String, RoleKind> words = ImmutableMap.builder();
        ROLES.forEach((use, role) -> LanguageWords.of(use).forEach(word -> words.put(word, role)));
        return words.buildOrThrow();
    }
}
