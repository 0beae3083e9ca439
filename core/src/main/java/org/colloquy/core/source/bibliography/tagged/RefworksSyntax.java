package org.colloquy.core.source.bibliography.tagged;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** {@code T1 Title}: one of some sixty tags and a blank at the beginning of a line; {@code RT} begins a record. */
final class RefworksSyntax implements TagSyntax {

    private static final String TYPE = "RT";
    private static final int WIDTH = 2;
    /** A line of an abstract may begin with two capitals too, but seldom with these. */
    private static final ImmutableSet<String> TAGS = ImmutableSet.of(
            "RT", "SR", "ID", "A1", "A2", "A3", "A4", "A5", "A6", "T1", "T2", "T3", "JF", "JO", "YR", "FD", "VO", "IS",
            "SP", "OP", "K1", "AB", "NO", "ED", "PB", "PP", "SN", "AV", "AD", "AN", "LA", "CL", "SF", "OT", "LK", "DO",
            "CN", "DB", "DS", "IP", "RD", "ST", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9", "UL", "SL", "LL",
            "CR", "WT", "WV", "WP", "OL", "PM", "RP");

    @Override
    public Optional<Tag> tag(String line) {
        boolean tagged = line.length() >= WIDTH
                && TAGS.contains(line.substring(0, WIDTH))
                && (line.length() == WIDTH || line.charAt(WIDTH) == ' ');
        return tagged ? Optional.of(new Tag(line.substring(0, WIDTH), 0, WIDTH, WIDTH)) : Optional.empty();
    }

    @Override
    public boolean begins(String tag, boolean afterBlank, boolean content) {
        return tag.equals(TYPE);
    }

    @Override
    public boolean isFirst(String tag) {
        return tag.equals(TYPE);
    }
}
