package org.colloquy.core.model;

/**
 * A person's role in a session.
 *
 * @param kind the role; printed is the label, for example {@code Moderator}
 * @param holder who holds it
 */
public record Role(Stated<RoleKind> kind, PersonMention holder) {}
