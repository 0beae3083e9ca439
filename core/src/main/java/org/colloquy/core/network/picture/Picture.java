package org.colloquy.core.network.picture;

import java.io.IOException;
import java.util.Optional;
import org.colloquy.core.network.export.Member;
import org.colloquy.core.network.export.Subnetwork;
import org.colloquy.core.network.export.Tie;
import org.colloquy.core.network.export.Xml;

/** A picture: a title, the network, a legend. */
final class Picture {

    private static final double MARGIN = 24;
    private static final double HEAD = 76;
    private static final double NARROWEST = 640;
    private static final double LONGEST = 800;
    private static final double TITLE = 20;
    private static final double SUBTITLE = 13;

    private final Subnetwork network;
    private final Scene scene;
    private final Paint paint;
    private final String title;
    private final String extent;

    Picture(Subnetwork network) {
        this.network = network;
        this.scene = Scene.of(network);
        this.paint = Paint.of(network);
        this.title = TextWidth.cut(network.title(), TITLE, LONGEST);
        this.extent = Captions.extent(network, scene.ties().size());
    }

    void write(Appendable out) throws IOException {
        Box bounds = scene.bounds();
        double words = Math.max(TextWidth.of(title, TITLE), TextWidth.of(extent, SUBTITLE));
        double width = Math.max(NARROWEST, Math.max(words, span(bounds)) + 2 * MARGIN);
        Point origin = new Point(origin(bounds, width), HEAD - bounds.top());
        StringBuilder legend = new StringBuilder();
        double bottom = new Legend(scene, paint, MARGIN, width - MARGIN, HEAD + bounds.height() + 1.5 * MARGIN)
                .write(new Svg(legend));
        Svg svg = new Svg(out);
        head(svg, width, bottom);
        svg.raw("<g transform=\"translate(" + Svg.number(origin.x()) + " " + Svg.number(origin.y()) + ")\">");
        ties(svg);
        people(svg);
        svg.raw("</g>");
        out.append(legend);
        svg.raw("</svg>");
    }

    /** Returns how much room there must be sideways: as much on one side of the person in the middle as on the other. */
    private double span(Box bounds) {
        return network.centre().isPresent() ? 2 * Math.max(-bounds.left(), bounds.right()) : bounds.width();
    }

    private double origin(Box bounds, double width) {
        return network.centre().isPresent() ? width / 2 : (width - bounds.width()) / 2 - bounds.left();
    }

    private void head(Svg svg, double width, double height) throws IOException {
        String size = Svg.number(width) + " " + Svg.number(height);
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" width=\"" + Svg.number(width)
                + "\" height=\"" + Svg.number(height)
                + "\" role=\"img\" aria-labelledby=\"network-title network-desc\">");
        svg.raw("<title id=\"network-title\">" + Xml.text(network.title()) + "</title>");
        svg.raw("<desc id=\"network-desc\">" + Xml.text(extent)
                + ". Circles are people, larger for more papers; lines join people who wrote together, wider for more"
                + " papers.</desc>");
        svg.raw("<style>\n" + Style.css() + "</style>");
        svg.raw("<rect class=\"bg\" width=\"100%\" height=\"100%\"/>");
        svg.text("t", new Point(MARGIN, MARGIN + TITLE * 0.8), title);
        svg.text("s", new Point(MARGIN, MARGIN + TITLE * 0.8 + SUBTITLE * 1.6), extent);
    }

    private void ties(Svg svg) throws IOException {
        Optional<Member> centre = network.centre();
        for (Tie tie : scene.ties()) {
            boolean near = centre.filter(person -> person.equals(tie.one()) || person.equals(tie.other()))
                    .isPresent();
            svg.line(
                    near ? "e near" : "e",
                    Course.of(scene.of(tie.one()), scene.of(tie.other()), scene.people()),
                    scene.scale().width(tie.papers()),
                    Svg.title(Captions.of(tie)));
        }
    }

    private void people(Svg svg) throws IOException {
        Optional<Member> centre = network.centre();
        for (Placed placed : scene.people()) {
            boolean central = centre.filter(placed.person()::equals).isPresent();
            svg.raw("<g>" + Svg.title(Captions.of(placed.person())));
            svg.circle("n c" + paint.of(placed.person()) + (central ? " centre" : ""), placed.place(), placed.radius());
            svg.text(central ? "l centre" : "l", new Point(placed.place().x(), placed.baseline()), placed.name());
            svg.raw("</g>");
        }
    }
}
