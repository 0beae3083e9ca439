/**
 * What comes of it: entities with their keys and mentions, why each mention belongs to its entity, and who else that may be, as a
 * {@link org.colloquy.core.resolve.entity.Resolution}.
 */
@NullMarked
package org.colloquy.core.resolve.entity;

import org.jspecify.annotations.NullMarked;
