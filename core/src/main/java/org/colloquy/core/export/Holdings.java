package org.colloquy.core.export;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.Talk;

/**
 * What there is to export: what the sources say, record by record, or what they show together. Walking the mentions does
 * not ask who is who, so it holds nothing in memory.
 */
public interface Holdings {

    /** Sends all mentions, in the order of the sources, to {@code action}. */
    void forEachMention(Consumer<? super Mention> action);

    /** Returns all papers, sorted by title. */
    Stream<Paper> papers();

    /** Returns all people, sorted by name as spoken. */
    Stream<Person> people();

    /** Returns all sessions, sorted by title. */
    Stream<Session> sessions();

    /** Returns all items of programmes, by time. */
    Stream<Talk> talks();
}
