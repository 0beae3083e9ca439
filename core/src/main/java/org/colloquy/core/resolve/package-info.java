/**
 * Who is who: which mentions are about the same paper, person, session or talk. A layer of its own, which can be
 * dropped and built again; what a document says never changes. The {@link org.colloquy.core.resolve.Resolver} leads in: it takes
 * mentions as a {@code corpus}, joins each {@code paper}, {@code person} and what is in a {@code programme}, makes every set of
 * them an {@code entity}, and follows a {@code curation} where there is one.
 */
@NullMarked
package org.colloquy.core.resolve;

import org.jspecify.annotations.NullMarked;
