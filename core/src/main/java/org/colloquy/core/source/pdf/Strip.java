package org.colloquy.core.source.pdf;

import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Pieces that stand beside each other: no level line parts them.
 *
 * @param pieces the pieces, from the left; never empty
 */
record Strip(List<Piece> pieces) {

    /** In sizes of the font: pieces are parted only where there is reason to. */
    static final double NARROWEST = 0.28;

    private static final double SLACK = 0.4;

    Strip {
        pieces = ImmutableList.sortedCopyOf(comparingDouble(Piece::x), pieces);
    }

    /** Cuts pieces into strips, from the top. */
    static List<Strip> of(Collection<Piece> pieces) {
        List<Strip> strips = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        double bottom = 0;
        for (Piece piece : ImmutableList.sortedCopyOf(comparingDouble(Piece::top), pieces)) {
            if (!open.isEmpty() && piece.top() >= bottom) {
                strips.add(new Strip(open));
                open.clear();
            }
            bottom = open.isEmpty() ? piece.bottom() : Math.max(bottom, piece.bottom());
            open.add(piece);
        }
        if (!open.isEmpty()) {
            strips.add(new Strip(open));
        }
        return strips;
    }

    /** Returns whether these are several, all bold, as the names of columns are. */
    boolean isBold() {
        return pieces.size() > 1 && pieces.stream().allMatch(piece -> piece.look() == Look.BOLD);
    }

    double top() {
        return pieces.stream().mapToDouble(Piece::top).min().orElseThrow();
    }

    double bottom() {
        return pieces.stream().mapToDouble(Piece::bottom).max().orElseThrow();
    }

    double size() {
        return pieces.stream().mapToDouble(Piece::size).max().orElseThrow();
    }

    /** Returns where the pieces stand. The names of columns may reach a little into the gutters beside them. */
    List<Range<Double>> taken() {
        double slack = isBold() ? SLACK * size() : 0;
        return pieces.stream()
                .map(piece -> Range.closed(piece.x() + slack, Math.max(piece.x() + slack, piece.right() - slack)))
                .toList();
    }

    /** Returns the gaps between pieces, where nothing stands from the top to the bottom of all {@code strips}. */
    static List<Range<Double>> gutters(Collection<Strip> strips) {
        RangeSet<Double> taken = TreeRangeSet.create();
        for (Strip strip : strips) {
            taken.addAll(strip.taken());
        }
        double least =
                NARROWEST * strips.stream().mapToDouble(Strip::size).min().orElse(0);
        return taken.asRanges().isEmpty()
                ? List.of()
                : taken.complement().subRangeSet(taken.span()).asRanges().stream()
                        .filter(gap -> gap.upperEndpoint() - gap.lowerEndpoint() > least)
                        .toList();
    }
}
