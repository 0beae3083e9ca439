package org.colloquy.core;

import com.google.common.collect.ImmutableList;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.Talk;

/**
 * What the sources say of each entity, put together.
 *
 * @param papers sorted by title
 * @param people sorted by name
 * @param sessions sorted by title
 * @param talks by time
 */
record Catalogue(
        ImmutableList<Paper> papers,
        ImmutableList<Person> people,
        ImmutableList<Session> sessions,
        ImmutableList<Talk> talks) {}
