package org.colloquy.core.model;

/**
 * Who does something for a session or a talk.
 *
 * @param role what they do
 * @param person who
 */
public record RoleHolder(RoleKind role, Person person) {}
