package org.colloquy.core.text;

/** Keys under which the same printed name meets itself, however it was typed. */
public final class Names {
    private Names() {}

    /**
     * The name's matching key: lower case, no diacritics ({@code ø} as o, {@code ß} as ss, {@code ł} as l), hyphens and full stops
     * as spaces, apostrophes dropped. The order of the words is kept.
     */
    public static String key(String name) {
        return Folding.fold(Tidy.name(name));
    }
}
