package org.colloquy.core.network.export;

import java.util.List;

/**
 * One format of networks. A format holds no state. Formats are found with {@link java.util.ServiceLoader}; a new one needs
 * one class and one service line.
 */
public interface NetworkFormat {

    /** Returns the stable short name, as in {@code --to}; lower case, hyphens. */
    String id();

    /** Returns one line that tells a user what the format is. */
    String description();

    /** Returns the usual ending of such files, without the full stop; empty if {@code --to} alone can name the format. */
    String extension();

    /** Returns the media type, for example {@code application/graphml+xml}. */
    String mediaType();

    /** Returns the files that a network is written to: one, or several that belong together. */
    List<NetworkFile> files();
}
