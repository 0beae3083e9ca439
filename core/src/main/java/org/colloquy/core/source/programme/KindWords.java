package org.colloquy.core.source.programme;

import org.colloquy.core.model.TalkKind;

/** Questions about kinds. */
final class KindWords {

    private KindWords() {}

    /** Returns whether the words label a session, such as {@code Session} or {@code Oral Session}. */
    static boolean isSession(String text) {
        return TalkKind.parse(text).filter(TalkKind.SESSION::equals).isPresent();
    }
}
