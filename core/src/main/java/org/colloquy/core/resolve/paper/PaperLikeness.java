package org.colloquy.core.resolve.paper;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How alike two papers are, feature by feature.
 *
 * @param score how much speaks for one paper: natural logarithm of the odds
 * @param title how much of the shorter title is in the longer, in hundredths
 * @param wholeTitle how much of the longer title is in the shorter, in hundredths
 * @param authors how much of the shorter list of authors is in the longer, in hundredths; 0 if one is not known
 * @param allAuthors how much of the longer list is in the shorter, in hundredths
 * @param signs what else is to be seen
 */
public record PaperLikeness(float score, int title, int wholeTitle, int authors, int allAuthors, Set<PaperSign> signs) {
    private static final int ALL = 100;
    /** A title that is in a longer one but for slips. */
    private static final int WITHIN = 95;
    /** Of a title that has more to say than that. */
    private static final int LONGER = 80;

    private static final int SHARE_BITS = 7;
    private static final float STEPS = 32;
    private static final float FARTHEST = 64;

    PaperLikeness(float score, float title, float wholeTitle, AuthorLists.Likeness names, Set<PaperSign> signs) {
        this(
                score,
                hundredths(title),
                hundredths(wholeTitle),
                names.known() ? hundredths(names.ofShorter()) : 0,
                names.known() ? hundredths(names.ofLonger()) : 0,
                Sets.immutableEnumSet(signs));
    }

    private static int hundredths(float share) {
        return Math.round(ALL * Math.min(1, share));
    }

    /** Returns this as one number, with the score to a thirty-second; never negative. */
    long pack() {
        long packed = Math.round((Math.max(-FARTHEST, Math.min(FARTHEST - 1 / STEPS, score)) + FARTHEST) * STEPS);
        for (int share : List.of(title, wholeTitle, authors, allAuthors)) {
            packed = packed << SHARE_BITS | share;
        }
        for (PaperSign sign : PaperSign.values()) {
            packed = packed << 1 | (signs.contains(sign) ? 1 : 0);
        }
        return packed;
    }

    /** Returns what {@link #pack} made one number of. */
    public static PaperLikeness unpack(long packed) {
        PaperSign[] all = PaperSign.values();
        List<PaperSign> signs = new ArrayList<>();
        long rest = packed;
        for (int i = all.length - 1; i >= 0; i--, rest >>>= 1) {
            if ((rest & 1) != 0) {
                signs.add(all[i]);
            }
        }
        int[] shares = new int[4];
        for (int i = shares.length - 1; i >= 0; i--, rest >>>= SHARE_BITS) {
            shares[i] = (int) (rest & ((1 << SHARE_BITS) - 1));
        }
        return new PaperLikeness(
                rest / STEPS - FARTHEST, shares[0], shares[1], shares[2], shares[3], Sets.immutableEnumSet(signs));
    }

    /** Returns how probable it is that the two are one paper. */
    public double probability() {
        return 1 / (1 + Math.exp(-score));
    }

    /** Returns this in words: first what speaks for one paper, then what speaks against it. */
    public String words() {
        List<String> inFavour = new ArrayList<>();
        if (wholeTitle < ALL) {
            inFavour.add(
                    title >= WITHIN && wholeTitle < LONGER
                            ? "the shorter title within the longer"
                            : "titles alike to " + wholeTitle + " %");
        }
        if (allAuthors == ALL) {
            inFavour.add("the same authors");
        } else if (authors == ALL) {
            inFavour.add("the shorter list of authors within the longer");
        } else if (authors > 0) {
            inFavour.add(allAuthors + " % of the authors in common");
        }
        signs.stream().filter(PaperSign::speaksFor).map(PaperSign::words).forEach(inFavour::add);
        List<String> against = signs.stream()
                .filter(sign -> !sign.speaksFor())
                .map(PaperSign::words)
                .toList();
        if (!against.isEmpty()) {
            inFavour.add("but " + String.join("; ", against));
        }
        return String.join("; ", inFavour);
    }
}
