/**
 * Networks of co-authors as files for programs that draw and measure networks. One format is one class, found as a service;
 * {@link org.colloquy.core.network.export.Subnetwork} says which part of a network is written.
 */
@NullMarked
package org.colloquy.core.network.export;

import org.jspecify.annotations.NullMarked;
