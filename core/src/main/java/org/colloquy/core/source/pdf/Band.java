package org.colloquy.core.source.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Strips of a page through which the same gutters run: columns of text, or the rows of a table. Without gutters, they are lines.
 *
 * @param strips the strips from the top
 * @param gutters where nothing stands in any of them, from the left
 */
record Band(List<Strip> strips, List<Range<Double>> gutters) {

    Band {
        strips = ImmutableList.copyOf(strips);
        gutters = ImmutableList.copyOf(gutters);
    }

    private static Band of(List<Strip> strips) {
        return new Band(strips, Strip.gutters(strips));
    }

    /** Cuts what stands on a page, or in a column of it, into bands from the top. */
    static List<Band> of(Collection<Piece> pieces) {
        List<Band> bands = new ArrayList<>();
        List<Strip> open = new ArrayList<>();
        List<Range<Double>> gutters = List.of();
        for (Strip strip : Strip.of(pieces)) {
            List<Range<Double>> own = Strip.gutters(List.of(strip));
            List<Range<Double>> kept = kept(gutters, strip, own);
            boolean goesOn = gutters.isEmpty() ? own.isEmpty() : !kept.isEmpty();
            if (!goesOn && !open.isEmpty()) {
                bands.add(of(open));
                open.clear();
            }
            gutters = goesOn ? kept : own;
            open.add(strip);
        }
        if (!open.isEmpty()) {
            bands.add(of(open));
        }
        return bands;
    }

    /** Returns what a strip leaves free of gutters; nothing if it has gaps, but in other places. */
    private static List<Range<Double>> kept(List<Range<Double>> gutters, Strip strip, List<Range<Double>> own) {
        List<Range<Double>> kept = new ArrayList<>();
        for (Range<Double> gutter : gutters) {
            double from = gutter.lowerEndpoint();
            double to = gutter.upperEndpoint();
            for (Range<Double> taken : strip.taken()) {
                double begin = taken.lowerEndpoint();
                double end = taken.upperEndpoint();
                if (begin < to && end > from) {
                    boolean left = begin - from > to - end;
                    to = left ? Math.min(to, begin) : to;
                    from = left ? from : Math.max(from, end);
                }
            }
            if (to - from > Strip.NARROWEST * strip.size()) {
                kept.add(Range.open(from, to));
            }
        }
        boolean shared = own.isEmpty()
                || kept.stream().anyMatch(gutter -> own.stream().anyMatch(gap -> gap.isConnected(gutter)));
        return shared ? kept : List.of();
    }

    /** Returns the pieces between gutters, from the left. */
    List<List<Piece>> regions() {
        List<List<Piece>> regions = new ArrayList<>();
        for (int i = 0; i <= gutters.size(); i++) {
            regions.add(new ArrayList<>());
        }
        for (Strip strip : strips) {
            for (Piece piece : strip.pieces()) {
                regions.get(column(piece.x())).add(piece);
            }
        }
        return regions;
    }

    /** Returns behind how many gutters {@code x} is. */
    private int column(double x) {
        return (int)
                gutters.stream().filter(gutter -> gutter.lowerEndpoint() < x).count();
    }
}
