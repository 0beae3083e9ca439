package org.colloquy.core.model;

import java.util.Optional;

/**
 * An item of a programme, as all sources together show it.
 *
 * @param entity which it is
 * @param title what it is called
 * @param kind what sort of item, if printed
 * @param slot when, if printed
 * @param paper the paper presented
 */
public record Talk(Entity entity, String title, Optional<TalkKind> kind, Optional<Slot> slot, Optional<Paper> paper) {}
