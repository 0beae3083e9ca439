/**
 * Which mentions of people are one person: by what registries call them, along the papers that several sources list, and by name
 * and all else that is known, weighed by what was learnt from labelled mentions.
 */
@NullMarked
package org.colloquy.core.resolve.person;

import org.jspecify.annotations.NullMarked;
