/**
 * What people take elsewhere: bibliographies for reference managers, calendars, tables. One format is one class, found as a
 * service. Nothing here knows RDF.
 */
@NullMarked
package org.colloquy.core.export;

import org.jspecify.annotations.NullMarked;
