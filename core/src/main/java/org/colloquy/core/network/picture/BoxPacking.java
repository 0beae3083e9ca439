package org.colloquy.core.network.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts boxes on a sheet so that none overlaps another: the high ones first, in rows as high as their first box, and in each
 * row in columns, in which boxes stand one below the other as long as the row is high enough.
 */
final class BoxPacking {

    private static final double SIDES = 1.45;
    /** The part of a sheet that boxes fill, by experience. */
    private static final double FILLED = 0.8;

    private final double width;
    private double rowTop;
    private double rowHeight;
    private double columnLeft;
    private double columnWidth;
    private double y;

    private BoxPacking(double width) {
        this.width = width;
    }

    /** Returns where the upper left corner of each box comes to lie. */
    static List<Point> of(List<Box> boxes) {
        double area = boxes.stream().mapToDouble(Box::area).sum();
        double widest = boxes.stream().mapToDouble(Box::width).max().orElse(0);
        BoxPacking packing = new BoxPacking(Math.max(widest, Math.sqrt(area * SIDES / FILLED)));
        List<Point> corners = new ArrayList<>(Collections.nCopies(boxes.size(), new Point(0, 0)));
        IntStream.range(0, boxes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(box -> -boxes.get(box).height()))
                .forEach(box -> corners.set(box, packing.place(boxes.get(box))));
        return corners;
    }

    private Point place(Box box) {
        if (y + box.height() > rowTop + rowHeight || columnLeft + box.width() > width) {
            nextColumn(box);
        }
        Point corner = new Point(columnLeft, y);
        y += box.height();
        columnWidth = Math.max(columnWidth, box.width());
        return corner;
    }

    private void nextColumn(Box box) {
        columnLeft += columnWidth;
        if (columnLeft + box.width() > width) {
            columnLeft = 0;
            rowTop += rowHeight;
            rowHeight = 0;
        }
        columnWidth = 0;
        rowHeight = Math.max(rowHeight, box.height());
        y = rowTop;
    }
}
