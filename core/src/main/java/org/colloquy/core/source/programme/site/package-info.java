/**
 * Formats of sites that are known: virtual conferences, whose pages show a session, a listing, a calendar or one event, saved or
 * copied, and the pages of authors. Session and items are found by how such a site marks its pages up, or by the order of their
 * lines.
 */
@NullMarked
package org.colloquy.core.source.programme.site;

import org.jspecify.annotations.NullMarked;
