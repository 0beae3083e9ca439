package org.colloquy.core.source.programme.time;

import java.util.Optional;

/**
 * What a page tells about its conference outside the programme itself.
 *
 * @param series the acronym of the site's conference
 * @param year the year of the site
 * @param zone the zone of the times that name none
 */
public record EditionClues(Optional<String> series, Optional<Integer> year, Optional<String> zone) {}
