package org.colloquy.bench.programme;

import java.util.Locale;
import org.colloquy.core.model.TalkKind;

/** One name for each kind of programme item, from the words that programmes use for it. */
final class Kinds {
    private Kinds() {}

    static String of(String printed) {
        return TalkKind.parse(printed).map(TalkKind::label).orElse(printed.toLowerCase(Locale.ROOT));
    }
}
