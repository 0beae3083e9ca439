package org.colloquy.core.network.picture;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Says what colours, sizes and widths mean, in rows below the picture. */
final class Legend {

    private static final double SIZE = 12;
    private static final double LONGEST = 240;
    private static final double ROW = 26;
    private static final double DOT = 6;
    private static final double LINE = 26;
    private static final double GAP = 6;
    private static final double BETWEEN = 18;

    private final Scene scene;
    private final Paint paint;
    private final double left;
    private final double right;
    private double x;
    private double y;

    /** Begins a legend between two sides, the middle of whose first row is at {@code y}. */
    Legend(Scene scene, Paint paint, double left, double right, double y) {
        this.scene = scene;
        this.paint = paint;
        this.left = left;
        this.right = right;
        this.x = left;
        this.y = y;
    }

    /** Writes it all, and returns where its last row ends. */
    double write(Svg svg) throws IOException {
        svg.raw("<g class=\"legend\">");
        for (Map.Entry<Integer, String> colour : paint.meanings().entrySet()) {
            String meaning = TextWidth.cut(colour.getValue(), SIZE, LONGEST);
            place(2 * DOT, meaning);
            svg.circle("n c" + colour.getKey(), new Point(x + DOT, y), DOT);
            name(svg, 2 * DOT, meaning);
        }
        newRow();
        List<Integer> sizes = Scale.examples(scene.scale().mostOfOne());
        double largest = scene.scale().radius(sizes.get(sizes.size() - 1));
        y += Math.max(0, largest - ROW / 2);
        for (int papers : sizes) {
            double radius = scene.scale().radius(papers);
            String meaning = Captions.count(papers, "paper", "papers");
            place(2 * radius, meaning);
            svg.circle("n none", new Point(x + radius, y), radius);
            name(svg, 2 * radius, meaning);
        }
        for (int papers : scene.ties().isEmpty()
                ? List.<Integer>of()
                : Scale.examples(scene.scale().mostOfPair())) {
            String meaning = papers + " together";
            place(LINE, meaning);
            double width = scene.scale().width(papers);
            svg.line("e", new Point(x, y), new Point(x + LINE, y), width, "");
            name(svg, LINE + width / 2, meaning);
        }
        svg.raw("</g>");
        return y + ROW;
    }

    /** Begins a new row if this one has no room left. */
    private void place(double sign, String meaning) {
        if (x > left && x + sign + GAP + TextWidth.of(meaning, SIZE) > right) {
            newRow();
        }
    }

    private void name(Svg svg, double sign, String meaning) throws IOException {
        svg.text("k", new Point(x + sign + GAP, y + SIZE * 0.36), meaning);
        x += sign + GAP + TextWidth.of(meaning, SIZE) + BETWEEN;
    }

    private void newRow() {
        if (x > left) {
            x = left;
            y += ROW;
        }
    }
}
