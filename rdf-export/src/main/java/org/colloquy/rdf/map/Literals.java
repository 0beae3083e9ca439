package org.colloquy.rdf.map;

import com.google.common.base.Strings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.model.EventTime;

/** Values as literals; one lexical form for each value. */
final class Literals {
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[XXX]", Locale.ROOT);
    private static final int DECIMALS = 4;
    /** The places of most authors. */
    private static final List<Node> SMALL =
            IntStream.range(0, 16).mapToObj(Literals::number).toList();

    private static final int FIRST = 1900;
    /** The years of most papers. */
    private static final List<Node> YEARS =
            IntStream.range(FIRST, 2100).mapToObj(Literals::gregorian).toList();

    /** Jena works the value of each out, which takes far longer than to recall it. */
    private static final NodeMemory<EventTime> DATE_TIMES = new NodeMemory<>(Literals::written);

    private static final NodeMemory<Double> SCORES = new NodeMemory<>(value -> decimal(value, DECIMALS));

    private Literals() {}

    static Node text(String text) {
        return NodeFactory.createLiteralString(Text.clean(text));
    }

    static Node line(String text) {
        return NodeFactory.createLiteralString(Text.line(text));
    }

    static Node integer(long value) {
        return 0 <= value && value < SMALL.size() ? SMALL.get((int) value) : number(value);
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    /** Rounds to four places, as {@link #decimal(double, int)} does. */
    static Node decimal(double value) {
        return SCORES.get(value);
    }

    /** Rounds to so many places; the form always has a point, as Turtle's short form needs. */
    static Node decimal(double value, int places) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(places, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        BigDecimal pointed = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
        return NodeFactory.createLiteralDT(pointed.toPlainString(), XSDDatatype.XSDdecimal);
    }

    static Node year(int year) {
        int place = year - FIRST;
        return 0 <= place && place < YEARS.size() ? YEARS.get(place) : gregorian(year);
    }

    private static Node gregorian(int year) {
        return NodeFactory.createLiteralDT(Strings.padStart(Integer.toString(year), 4, '0'), XSDDatatype.XSDgYear);
    }

    static Node dateTime(EventTime time) {
        return DATE_TIMES.get(time);
    }

    private static Node written(EventTime time) {
        return NodeFactory.createLiteralDT(DATE_TIME.format(time.temporal()), XSDDatatype.XSDdateTime);
    }
}
