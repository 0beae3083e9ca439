package org.colloquy.core.network.picture;

import java.io.IOException;
import org.colloquy.core.network.export.Xml;

/** Writes the elements of SVG that a picture is made of. */
final class Svg {

    private final Appendable out;

    Svg(Appendable out) {
        this.out = out;
    }

    void raw(String text) throws IOException {
        out.append(text).append('\n');
    }

    void line(String classes, Point from, Point to, double width, String inside) throws IOException {
        out.append("<line class=\"" + classes + "\" x1=\"" + number(from.x()) + "\" y1=\"" + number(from.y())
                + "\" x2=\"" + number(to.x()) + "\" y2=\"" + number(to.y()) + "\" stroke-width=\"" + number(width)
                + "\">" + inside + "</line>\n");
    }

    void line(String classes, Course course, double width, String inside) throws IOException {
        if (course.bend().isEmpty()) {
            line(classes, course.from(), course.to(), width, inside);
            return;
        }
        out.append("<path class=\"" + classes + "\" d=\"M" + pair(course.from()) + " Q"
                + pair(course.bend().get()) + " " + pair(course.to()) + "\" stroke-width=\"" + number(width) + "\">"
                + inside + "</path>\n");
    }

    private static String pair(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /** Returns what is shown of an element when somebody points at it. */
    static String title(String text) {
        return "<title>" + Xml.text(text) + "</title>";
    }

    void circle(String classes, Point at, double radius) throws IOException {
        out.append("<circle class=\"" + classes + "\" cx=\"" + number(at.x()) + "\" cy=\"" + number(at.y()) + "\" r=\""
                + number(radius) + "\"/>\n");
    }

    void text(String classes, Point at, String text) throws IOException {
        out.append("<text class=\"" + classes + "\" x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\">"
                + Xml.text(text) + "</text>\n");
    }

    /** Returns a number to a tenth. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }
}
