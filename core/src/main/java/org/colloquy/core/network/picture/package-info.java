/**
 * Pictures of networks that people can read: {@link org.colloquy.core.network.picture.SvgFormat} lays a network out so that
 * no name covers another. The same network gives the same picture.
 */
@NullMarked
package org.colloquy.core.network.picture;

import org.jspecify.annotations.NullMarked;
