package org.colloquy.cli;

import java.util.function.Consumer;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Mention;
import org.colloquy.core.resolve.Mentions;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;

/** What the sources say, read again each time; problems were told at the first reading. */
record MentionStream(Colloquy colloquy) implements Mentions {
    @Override
    public void forEach(Consumer<? super Mention> action) {
        colloquy.mentions(new MentionSink() {
            @Override
            public void mention(Mention mention) {
                action.accept(mention);
            }

            @Override
            public void problem(Problem problem) {}
        });
    }
}
