package org.colloquy.core.source.timetable;

import org.colloquy.core.model.Mention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;

/** Takes what is told when a document is read through once more. */
public final class Unheard implements MentionSink {

    @Override
    public void mention(Mention mention) {}

    @Override
    public void problem(Problem problem) {}
}
